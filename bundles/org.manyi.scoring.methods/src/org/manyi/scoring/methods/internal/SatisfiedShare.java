/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.manyi.model.Index;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.Share;
import org.manyi.scoring.api.derivation.Derivation;
import org.manyi.scoring.api.derivation.Expression;
import org.manyi.scoring.api.derivation.Expression.Count;
import org.manyi.scoring.api.derivation.Expression.Difference;
import org.manyi.scoring.api.derivation.Expression.Sum;
import org.manyi.scoring.api.evidence.RespondentCondition;
import org.manyi.scoring.api.evidence.RespondentCounts;
import org.manyi.scoring.api.evidence.RespondentUnit;
import org.manyi.scoring.api.evidence.ResponseCounts;

/** The satisfied respondents as a share of a base. */
final class SatisfiedShare {

	private static final String SYMBOL = "R";

	private final RespondentCounts counts;
	private final SatisfiedRule rule;
	private final LocalizedText respondents;

	/**
	 * @param counts the counts of every condition of the rule
	 */
	SatisfiedShare(RespondentCounts counts, SatisfiedRule rule) {
		this.counts = counts;
		this.rule = rule;
		this.respondents = counts.unit() == RespondentUnit.CUSTOMER ? new LocalizedText("客户", "customers")
				: new LocalizedText("调查表", "sheets");
	}

	/**
	 * The share in percent; missing where there is nobody to judge or the base is not known.
	 *
	 * @param index     what the figure is called
	 * @param satisfied what holds of a satisfied respondent
	 */
	Score score(Index index, RespondentCondition satisfied, RateBase base) {
		Optional<LocalizedText> obstacle = obstacle(base);
		if (obstacle.isPresent()) {
			return missing(index, obstacle.get());
		}
		Count part = new Count("n", about("满意的%s", "satisfied %s"), counts.count(satisfied));
		Expression whole = whole(base);
		if (whole.value().signum() <= 0) {
			return missing(index, about("没有可以认定的%s。", "There are no %s to judge."));
		}
		Share share = new Share(part.count(), whole.value().numerator().longValueExact());
		return new Score(index.id(), Derivation.of(SYMBOL, index.name(), ItemAnswers.percentage(part, whole)),
				Optional.of(share), Optional.empty());
	}

	private Expression whole(RateBase base) {
		ResponseCounts responses = counts.responses();
		return switch (base) {
		case VALID -> rule.valid().<Expression>map(this::withoutX)
				.orElseGet(() -> new Count("N", about("有效%s", "valid %s"), responses.valid()));
		case RETURNED -> rule.returned().map(this::returnedWithoutX)
				.orElseGet(() -> new Count("N", about("回收的%s", "returned %s"), responses.returned()));
		case SENT -> {
			Count sent = new Count("N", about("发放的%s", "%s sent"), responses.sent().orElseThrow());
			yield rule.returned().<Expression>map(condition -> new Difference(sent, withX(condition))).orElse(sent);
		}
		};
	}

	/** An excluded sheet was handed back too, and nothing is known of its answers. */
	private Expression returnedWithoutX(RespondentCondition condition) {
		long excluded = counts.responses().excluded();
		Count judged = withoutX(condition);
		return excluded == 0 ? judged
				: new Sum(List.of(judged, new Count("E", about("已排除的%s", "excluded %s"), excluded)));
	}

	private Count withoutX(RespondentCondition condition) {
		return new Count("N", about("没有不适用作答的%s", "%s without a not applicable"), counts.count(condition));
	}

	private Count withX(RespondentCondition withoutX) {
		return new Count("X", about("有不适用作答的%s", "%s with a not applicable"),
				counts.responses().counted() - counts.count(withoutX));
	}

	private Optional<LocalizedText> obstacle(RateBase base) {
		ResponseCounts responses = counts.responses();
		if (responses.valid() == 0) {
			return Optional.of(about("没有有效%s。", "There are no valid %s."));
		}
		if (base != RateBase.SENT) {
			return Optional.empty();
		}
		if (counts.unit() == RespondentUnit.CUSTOMER) {
			return Optional.of(new LocalizedText(
					"发放数按调查表计，不能作为客户的分母。请将 unit 设为 sheet，或将 denominator 设为 valid 或 returned。",
					"Sent counts sheets, not customers. Set unit to sheet, or denominator to valid or returned."));
		}
		OptionalLong sent = responses.sent();
		if (sent.isEmpty()) {
			return Optional.of(new LocalizedText("发放数未知。请填写发放数，或将 denominator 设为 valid 或 returned。",
					"It is not known how many sheets were sent. Give that number, or set denominator to valid or "
							+ "returned."));
		}
		if (sent.getAsLong() < responses.returned()) {
			return Optional.of(new LocalizedText(
					"发放数 %d 少于回收数 %d。请更正发放数。".formatted(sent.getAsLong(), responses.returned()),
					"Sent is %d, fewer than the %d returned. Correct the number sent.".formatted(sent.getAsLong(),
							responses.returned())));
		}
		return Optional.empty();
	}

	private Score missing(Index index, LocalizedText reason) {
		return new Score(index.id(), Derivation.missing(SYMBOL, index.name(), reason), Optional.empty(),
				Optional.empty());
	}

	private LocalizedText about(String zh, String en) {
		return new LocalizedText(zh.replace("%s", respondents.zh()), en.replace("%s", respondents.en()));
	}
}
