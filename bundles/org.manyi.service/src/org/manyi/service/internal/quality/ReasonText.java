/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.manyi.analysis.quality.RepetitionChance;
import org.manyi.model.AnswerState;
import org.manyi.model.LocalizedText;
import org.manyi.service.quality.QualityFinding;
import org.manyi.store.api.quality.FoundResponse;
import org.manyi.store.api.quality.ResponseFact.Copies;
import org.manyi.store.api.quality.ResponseFact.Duration;
import org.manyi.store.api.quality.ResponseFact.InvalidTexts;
import org.manyi.store.api.quality.ResponseFact.LowLevels;
import org.manyi.store.api.quality.ResponseFact.OfSlice;
import org.manyi.store.api.quality.ResponseFact.Opinions;
import org.manyi.store.api.quality.ResponseFact.Run;
import org.manyi.store.api.quality.ResponseFact.SameLevel;
import org.manyi.store.api.quality.ResponseFact.WithoutLevel;
import org.manyi.store.api.quality.ResponseSelection.SameAnswers;
import org.manyi.store.api.workspace.SurveyDescription;

/** Says why a response is of a finding. */
final class ReasonText {

	/** Of more items, the first ones are named. */
	private static final int MOST_NAMED = 8;

	private final QualityFinding finding;
	private final SurveyDescription survey;

	ReasonText(QualityFinding finding, SurveyDescription survey) {
		this.finding = finding;
		this.survey = survey;
	}

	LocalizedText of(FoundResponse response) {
		return switch (response.fact()) {
		case SameLevel(int score, int items) -> new LocalizedText("所答 %d 项全是%s".formatted(items, level(score).zh()),
				"%s on all %d items answered".formatted(level(score).en(), items));
		case Run(int score, int items, String first) ->
			new LocalizedText("自 %s 起连续 %d 项都是%s".formatted(first, items, level(score).zh()),
					"%s on %d items in a row, from %s on".formatted(level(score).en(), items, first));
		case Duration(int seconds) -> new LocalizedText("用时 %d 秒".formatted(seconds), "took %d s".formatted(seconds));
		case Copies copies -> of(copies);
		case InvalidTexts(Map<String, String> texts) -> {
			String list = texts.entrySet().stream().limit(MOST_NAMED)
					.map(text -> "%s = \"%s\"".formatted(text.getKey(), text.getValue()))
					.collect(Collectors.joining(", ")) + (texts.size() > MOST_NAMED ? ", …" : "");
			yield new LocalizedText("无效作答：" + list, "invalid: " + list);
		}
		case WithoutLevel(Map<AnswerState, List<String>> items, int shown) -> withoutLevel(items, shown);
		case Opinions said -> finding.message();
		case LowLevels low -> finding.message();
		case OfSlice slice -> finding.message();
		};
	}

	private LocalizedText level(int score) {
		return survey.questionnaire().scale().level(score)
				.map(level -> new LocalizedText("“%s”（%d）".formatted(level.label().zh(), score),
						"\"%s\" (%d)".formatted(level.label().en(), score)))
				.orElseGet(() -> LocalizedText.same(String.valueOf(score)));
	}

	private LocalizedText of(Copies copies) {
		LocalizedText everywhere = new LocalizedText("与调查表 %d 等共 %d 份逐项相同".formatted(copies.first(), copies.copies()),
				"one of %d with the same answers, the first of which is response %d".formatted(copies.copies(),
						copies.first()));
		boolean placed = finding.selection().filter(SameAnswers.class::isInstance).map(SameAnswers.class::cast)
				.filter(same -> !same.fields().isEmpty()).isPresent();
		if (!placed) {
			return everywhere;
		}
		LocalizedText chance = Figures.chance(new RepetitionChance(copies.considered(), copies.places())
				.atMost(copies.copies(), copies.inPlace(), copies.inSurvey()));
		return new LocalizedText(
				"%s；同处共 %d 份，全调查这样作答的 %d 份，出于偶然的可能%s".formatted(everywhere.zh(), copies.inPlace(), copies.inSurvey(),
						chance.zh()),
				"%s; %d responses there, %d of the survey with these answers, chance %s".formatted(everywhere.en(),
						copies.inPlace(), copies.inSurvey(), chance.en()));
	}

	private static LocalizedText withoutLevel(Map<AnswerState, List<String>> items, int shown) {
		List<String> zh = new ArrayList<>();
		List<String> en = new ArrayList<>();
		items.forEach((state, ids) -> {
			LocalizedText name = name(state);
			String list = ids.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
					+ (ids.size() > MOST_NAMED ? ", …" : "");
			zh.add("%s %d 项（%s）".formatted(name.zh(), ids.size(), list));
			en.add("%d %s (%s)".formatted(ids.size(), name.en(), list));
		});
		return new LocalizedText("所问 %d 项中%s".formatted(shown, String.join("、", zh)),
				"of %d items shown %s".formatted(shown, String.join(", ", en)));
	}

	private static LocalizedText name(AnswerState state) {
		return switch (state) {
		case NOT_APPLICABLE -> new LocalizedText("不适用", "not applicable");
		case BLANK -> new LocalizedText("空白", "blank");
		case NOT_SHOWN -> new LocalizedText("未展示", "not shown");
		case INVALID -> new LocalizedText("无效", "invalid");
		case LEVEL -> new LocalizedText("有效", "valid");
		};
	}
}
