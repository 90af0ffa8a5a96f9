/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import org.manyi.model.BandScale;
import org.manyi.model.Dimension;
import org.manyi.model.DocumentControl;
import org.manyi.model.ImportanceScale;
import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.MethodCall;
import org.manyi.model.Methodology;
import org.manyi.model.MethodologyStatus;
import org.manyi.model.OccasionTiming;
import org.manyi.model.PeriodUnit;
import org.manyi.model.RatingScale;
import org.manyi.model.Rational;
import org.manyi.model.SurveyMode;
import org.manyi.model.SurveyOccasion;
import org.manyi.model.SurveyPlan;
import org.manyi.model.Weighting;
import org.manyi.scoring.api.ItemWeights;

/** Questionnaires to test with. */
final class Forms {

	/** What would be markup, scripts or the end of them if it were not escaped. */
	static final String ATTACK = "<script>alert(1)</script>\"'>&amp; ]]> --> %s {0} \u0000 x=\"y\"";

	private static final List<String> LABELS = List.of("很不满意", "不满意", "一般满意", "满意", "很满意");

	private Forms() {
	}

	private static Level level(int score, String label) {
		return new Level(score, Optional.of(new BigDecimal("0." + score)), new LocalizedText(label, "level " + score),
				List.of());
	}

	private static RatingScale scale(String mark) {
		return new RatingScale(IntStream.rangeClosed(1, 5).mapToObj(score -> level(score, LABELS.get(score - 1)))
				.toList(), List.of(mark), List.of(), List.of());
	}

	static Item item(String id, LocalizedText name) {
		return new Item(id, name, List.of(), OptionalInt.empty(), Optional.empty());
	}

	static SurveyOccasion occasion(LocalizedText name, List<String> forms, List<String> items) {
		return new SurveyOccasion("yearly", name, "yearly", new OccasionTiming.Periodic(PeriodUnit.YEAR), Set.of(),
				Optional.empty(), Optional.empty(), List.of(SurveyMode.VISIT, SurveyMode.SHEET), forms,
				List.of("施工前", "施工后"), items);
	}

	/** Rules whose items stand in dimensions of three. */
	static Methodology methodology(LocalizedText name, List<Item> items, String scheme, String mark) {
		List<Dimension> dimensions = new ArrayList<>();
		for (int from = 0; from + 3 <= items.size(); from += 3) {
			dimensions.add(new Dimension("d" + from, new LocalizedText("维度" + from, "Dimension " + from),
					items.subList(from, from + 3).stream().map(Item::id).toList(), Optional.empty()));
		}
		return new Methodology("example", "1.2.3", name, MethodologyStatus.APPROVED, DocumentControl.NONE,
				new LocalizedText("顾客", "customer"), new IndicatorSet(Optional.empty(), dimensions, items), scale(mark),
				Optional.of(new ImportanceScale(List.of(level(5, "很重要"), level(1, "很不重要")))),
				new Weighting(new MethodCall(scheme, Map.of())), new MethodCall("kpi", Map.of()), BandScale.NONE,
				List.of(), 2, 10, SurveyPlan.NONE, List.of(), "0000", "");
	}

	/** So many items, of which the first weighs twice as much as any other. */
	static QuestionnaireForm weighted(int count, String scheme) {
		List<Item> items = IntStream.rangeClosed(1, count)
				.mapToObj(number -> item("Q" + number, new LocalizedText("施工质量" + number, "Workmanship " + number)))
				.toList();
		Map<String, Rational> weights = new LinkedHashMap<>();
		items.forEach(item -> weights.put(item.id(), Rational.of(item.id().equals("Q1") ? 2 : 1)));
		return QuestionnaireForm.of(
				methodology(new LocalizedText("井下作业顾客满意度测评", "Well service"), items, scheme, "X"),
				Optional.of(occasion(new LocalizedText("单位季度调查", "Quarterly survey"), List.of("顾客满意度调查表"), List.of())),
				Optional.of(new ItemWeights(weights, List.of(), List.of())));
	}

	/** Rules that would do harm with each of their words. */
	static QuestionnaireForm harmful() {
		LocalizedText words = LocalizedText.same(ATTACK);
		Methodology rules = methodology(words, List.of(item("Q\"<1>&'", words)), "importance-answered", "\"'<X>&");
		return QuestionnaireForm.of(rules,
				Optional.of(occasion(words, List.of(ATTACK, ATTACK + "2"), List.of("Q\"<1>&'"))), Optional.empty());
	}
}
