/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.model.Band;
import org.manyi.model.DocumentControl;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.MeasureDefinition;
import org.manyi.model.MethodCall;
import org.manyi.model.Methodology;
import org.manyi.model.Rule;
import org.manyi.model.SurveyOccasion;
import org.manyi.service.methodology.Chapter;
import org.manyi.service.methodology.Provision;

/** Takes a methodology apart into its statements. */
final class Provisions {

	private final Methodology methodology;
	private final PlugInNames names;
	private final List<Provision> provisions = new ArrayList<>();

	private Provisions(Methodology methodology, PlugInNames names) {
		this.methodology = methodology;
		this.names = names;
	}

	/**
	 * Every statement of the methodology, in the order in which it is printed.
	 *
	 * @param names what the plug-ins that it calls are called
	 */
	static List<Provision> of(Methodology methodology, PlugInNames names) {
		Provisions all = new Provisions(methodology, names);
		all.document();
		all.scales();
		new IndicatorProvisions(all::add, methodology.importance()).of(methodology.indicators());
		new WeightProvisions(all::add, names, methodology.indicators()).of(methodology.weighting());
		LocalizedText scoring = new LocalizedText("计算方法", "Method");
		all.call(Chapter.SCORING, "scoring", scoring, scoring, methodology.scoring());
		methodology.bands().bands().forEach(all::band);
		methodology.measures().forEach(all::measure);
		all.findings();
		new SurveyProvisions(all::add, methodology.indicators()).of(methodology.surveys());
		all.readings();
		return List.copyOf(all.provisions);
	}

	/** Takes one statement. */
	@FunctionalInterface
	interface Sink {

		void add(Chapter chapter, String key, LocalizedText title, LocalizedText text);
	}

	private void add(Chapter chapter, String key, LocalizedText title, LocalizedText text) {
		add(chapter, key, key, title, text);
	}

	private void add(Chapter chapter, String key, String subject, LocalizedText title, LocalizedText text) {
		List<Rule> rules = methodology.rules().stream().filter(rule -> governs(rule.subject(), key, subject)).toList();
		provisions.add(new Provision(chapter, key, title, text, rules));
	}

	/** A rule about {@code scale} governs what is below it, unless that is ruled by itself. */
	private boolean governs(String ruled, String key, String subject) {
		return ruled.equals(key) || ruled.equals(subject) || key.startsWith(ruled + ".")
				&& methodology.rules().stream().noneMatch(rule -> rule.subject().equals(key));
	}

	private void document() {
		add(Chapter.DOCUMENT, "name", new LocalizedText("名称", "Name"), methodology.name());
		add(Chapter.DOCUMENT, "customer", new LocalizedText("对客户的称呼", "Customers are called"),
				methodology.customerTerm());
		add(Chapter.DOCUMENT, "status", new LocalizedText("状态", "Status"), switch (methodology.status()) {
		case DRAFT -> new LocalizedText("草稿", "draft");
		case APPROVED -> new LocalizedText("已批准", "approved");
		case RETIRED -> new LocalizedText("已作废", "retired");
		});
		DocumentControl control = methodology.control();
		control.changeReason().ifPresent(
				reason -> add(Chapter.DOCUMENT, "control.change", new LocalizedText("更改原因", "Reason for change"),
						reason));
		control("author", "编制", "Author", control.author());
		control("reviewer", "审核", "Reviewer", control.reviewer());
		control("approver", "批准", "Approver", control.approver());
		control("approved", "批准日期", "Approved on", control.approvedOn());
		control("effective", "生效日期", "In force from", control.effectiveFrom());
		control("retired", "作废日期", "No longer in force from", control.retiredFrom());
	}

	private void control(String key, String zh, String en, Optional<?> value) {
		value.ifPresent(known -> add(Chapter.DOCUMENT, "control." + key, new LocalizedText(zh, en),
				LocalizedText.same(known.toString())));
	}

	private void scales() {
		methodology.scale().levels().forEach(level -> level(Chapter.SCALE, "scale", level));
		marks("not-applicable", "“不适用”的标记", "Marks of not applicable", methodology.scale().notApplicableMarks());
		marks("blank", "“空白”的标记", "Marks of blank", methodology.scale().blankMarks());
		marks("not-shown", "“未展示”的标记", "Marks of not shown", methodology.scale().notShownMarks());
		methodology.importance().ifPresent(
				scale -> scale.levels().forEach(level -> level(Chapter.IMPORTANCE, "importance", level)));
	}

	private void level(Chapter chapter, String key, Level level) {
		add(chapter, key + "." + level.score(), new LocalizedText("等级 " + level.score(), "Level " + level.score()),
				new Wording().add(level.label()).add("权数 ", "weight ", level.weight().map(Wording::number))
						.add("又作：", "also: ", level.aliases()).text());
	}

	private void marks(String key, String zh, String en, List<String> marks) {
		if (!marks.isEmpty()) {
			add(Chapter.SCALE, "scale." + key, new LocalizedText(zh, en),
					new LocalizedText(String.join("、", marks), String.join(", ", marks)));
		}
	}

	private void call(Chapter chapter, String key, LocalizedText title, LocalizedText of, MethodCall call) {
		String id = call.methodId();
		add(chapter, key, id, title, names.of(id));
		call.parameters().forEach((name, value) -> {
			add(chapter, key + "." + name, id + "." + name, Wording.of(of, names.of(id, name)),
					names.of(id, name, value, methodology.indicators()));
		});
	}

	private void band(Band band) {
		add(Chapter.BANDS, "bands." + band.name().en(), band.name(),
				LocalizedText.same("≥ " + Wording.number(band.lower())));
	}

	private void measure(MeasureDefinition measure) {
		String key = "measures." + measure.id();
		call(Chapter.MEASURES, key,
				new LocalizedText(measure.name().zh() + "，计算方法", measure.name().en() + ", method"), measure.name(),
				measure.method());
		measure.target().ifPresent(target -> add(Chapter.MEASURES, key + ".target", "targets",
				new LocalizedText(measure.name().zh() + "的目标", measure.name().en() + ", target"),
				new LocalizedText(
						"≥ %s，按%s考核".formatted(Wording.number(target.atLeast()), Wording.period(target.period()).zh()),
						"≥ %s, judged by %s".formatted(Wording.number(target.atLeast()),
								Wording.period(target.period()).en()))));
		if (!measure.surveyKinds().isEmpty()) {
			add(Chapter.MEASURES, key + ".counts", new LocalizedText(measure.name().zh() + "计入的调查",
					measure.name().en() + ", surveys that count"), Wording.list(measure.surveyKinds().stream()
							.flatMap(kind -> methodology.surveys().occasions().stream()
									.filter(occasion -> occasion.kind().equals(kind)))
							.map(SurveyOccasion::name).map(Wording::quoted).toList()));
		}
	}

	private void findings() {
		add(Chapter.FINDINGS, "low-answers", new LocalizedText("低分作答", "Low answers"),
				new LocalizedText(methodology.lowAnswerAtMost() + " 分及以下",
						"scores up to " + methodology.lowAnswerAtMost()));
		add(Chapter.FINDINGS, "lowest", new LocalizedText("参加排序所需的有效作答", "Valid answers needed to be ranked"),
				new LocalizedText("至少 " + methodology.minimumValid() + " 个", methodology.minimumValid() + " at least"));
	}

	private void readings() {
		Map<String, Integer> told = new HashMap<>();
		for (Rule rule : methodology.rules()) {
			int number = told.merge(rule.subject(), 1, Integer::sum);
			LocalizedText place = rule.clause().map(Wording::clause).orElse(LocalizedText.same(rule.subject()));
			LocalizedText mark = rule.mark().label();
			provisions.add(new Provision(Chapter.READINGS,
					"rules." + rule.subject() + (number == 1 ? "" : "#" + number), place,
					new LocalizedText("%s（%s）".formatted(rule.text().zh(), mark.zh()),
							"%s (%s)".formatted(rule.text().en(), mark.en())),
					List.of(rule)));
		}
	}
}
