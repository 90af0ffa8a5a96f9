/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.manyi.model.FollowUpDuty;
import org.manyi.model.FollowUpTrigger;
import org.manyi.model.IndicatorSet;
import org.manyi.model.LocalizedText;
import org.manyi.model.OccasionScope;
import org.manyi.model.OccasionTiming;
import org.manyi.model.SurveyMode;
import org.manyi.model.SurveyOccasion;
import org.manyi.model.SurveyPlan;
import org.manyi.service.methodology.Chapter;

/** What a methodology says of occasions and duties. */
final class SurveyProvisions {

	private final Provisions.Sink sink;
	private final IndicatorSet indicators;

	SurveyProvisions(Provisions.Sink sink, IndicatorSet indicators) {
		this.sink = sink;
		this.indicators = indicators;
	}

	void of(SurveyPlan plan) {
		plan.occasions().forEach(occasion -> sink.add(Chapter.OCCASIONS, "occasions." + occasion.id(), occasion.name(),
				text(occasion)));
		plan.duties().forEach(duty -> sink.add(Chapter.DUTIES, "duties." + duty.id(), duty.owner(), text(plan, duty)));
	}

	private LocalizedText text(SurveyOccasion occasion) {
		Wording wording = new Wording().add(timing(occasion.timing()))
				.addText("对象：", "asked: ", occasion.audience()).addText("负责：", "responsible: ", occasion.owner());
		each(wording, occasion.each());
		List<SurveyMode> modes = occasion.modes();
		wording.addIf(!modes.isEmpty(), "方式：" + String.join("、", modes.stream().map(mode -> mode(mode).zh()).toList()),
				String.join(" or ", modes.stream().map(mode -> mode(mode).en()).toList()));
		wording.add("凭", "by the forms ", titles(occasion.forms())).add("阶段：", "stages: ", occasion.stages());
		if (!occasion.itemIds().isEmpty()) {
			LocalizedText items = Wording.items(occasion.itemIds(), indicators);
			wording.add("调查项：" + items.zh(), "items: " + items.en());
		}
		wording.addIf(!occasion.kind().equals(occasion.id()), "调查类别：" + occasion.kind(),
				"kind of survey: " + occasion.kind());
		return wording.clauses();
	}

	private static void each(Wording wording, Set<OccasionScope> each) {
		if (!each.isEmpty()) {
			LocalizedText scopes = Wording.list(each.stream().sorted().map(SurveyProvisions::scope).toList());
			wording.add("每个" + scopes.zh() + "各一次", "once for each " + scopes.en());
		}
	}

	private static LocalizedText scope(OccasionScope scope) {
		return switch (scope) {
		case COMPANY -> new LocalizedText("公司", "company");
		case REGION -> new LocalizedText("区域", "region");
		case UNIT -> new LocalizedText("单位", "unit");
		case CUSTOMER -> new LocalizedText("公司级客户", "customer of the company");
		};
	}

	private static List<String> titles(List<String> titles) {
		return titles.stream().map(title -> "《" + title + "》").toList();
	}

	private static LocalizedText timing(OccasionTiming timing) {
		return switch (timing) {
		case OccasionTiming.Periodic periodic -> new LocalizedText(
				"每" + Wording.period(periodic.every()).zh() + "至少一次",
				"at least once a " + Wording.period(periodic.every()).en());
		case OccasionTiming.AfterEvent after -> {
			LocalizedText event = event(after);
			yield new LocalizedText(event.zh() + after.due().map(due -> "，" + Wording.due(due).zh()).orElse(""),
					event.en() + after.due().map(due -> ", " + Wording.due(due).en()).orElse(""));
		}
		};
	}

	/** After what, by its name; by its id where it has none. */
	private static LocalizedText event(OccasionTiming.AfterEvent after) {
		return after.name().map(name -> new LocalizedText("每次" + name.zh() + "之后", "after each " + name.en()))
				.orElseGet(() -> new LocalizedText("每次事件（" + after.event() + "）之后",
						"after each event of the kind " + after.event()));
	}

	private static LocalizedText mode(SurveyMode mode) {
		return switch (mode) {
		case VISIT -> new LocalizedText("上门访问", "by visit");
		case TELEPHONE -> new LocalizedText("电话访问", "by telephone");
		case SHEET -> new LocalizedText("发放调查表", "by sheet");
		};
	}

	private static LocalizedText text(SurveyPlan plan, FollowUpDuty duty) {
		Wording wording = new Wording().add(duty.text());
		if (!duty.after().isEmpty()) {
			LocalizedText causes = Wording.list(duty.after().stream().map(id -> cause(plan, id)).toList());
			wording.add(causes.zh() + "之后", "after " + causes.en());
		}
		duty.due().map(Wording::due).ifPresent(wording::add);
		each(wording, duty.each());
		return wording.add("记录：", "records: ", titles(duty.records())).clauses();
	}

	/** A survey by its name, a duty by its words, in quotation marks; what is found in words. */
	private static LocalizedText cause(SurveyPlan plan, String id) {
		return plan.occasion(id).map(SurveyOccasion::name)
				.or(() -> plan.duties().stream().filter(duty -> duty.id().equals(id)).findFirst()
						.map(duty -> new LocalizedText(duty.owner().zh() + "：" + duty.text().zh(),
								duty.owner().en() + ": " + duty.text().en())))
				.map(Wording::quoted)
				.orElseGet(() -> trigger(FollowUpTrigger.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'))));
	}

	private static LocalizedText trigger(FollowUpTrigger trigger) {
		return switch (trigger) {
		case LOWEST_ITEMS -> new LocalizedText("发现最低项", "lowest items are found");
		case MAIN_OPINIONS -> new LocalizedText("发现最集中的意见", "the most concentrated opinions are found");
		case OPINION -> new LocalizedText("收到意见", "an opinion");
		case COMPLAINT -> new LocalizedText("收到投诉", "a complaint");
		case LOW_ANSWER -> new LocalizedText("出现低分作答", "a low answer");
		case MISSED_TARGET -> new LocalizedText("未达目标", "a missed target");
		};
	}
}
