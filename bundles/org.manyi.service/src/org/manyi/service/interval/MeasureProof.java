/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.interval;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.jdt.annotation.NonNull;
import org.manyi.analysis.interval.Confidence;
import org.manyi.analysis.interval.Interval;
import org.manyi.analysis.interval.IntervalEstimate;
import org.manyi.analysis.interval.ProofVerdict;
import org.manyi.analysis.interval.TargetProof;
import org.manyi.model.LocalizedText;
import org.manyi.model.MeasureDefinition;
import org.manyi.model.Rational;
import org.manyi.model.Target;
import org.manyi.scoring.ScoringResult.MeasureResult;
import org.manyi.scoring.api.ScoreUnit;
import org.manyi.scoring.api.Share;
import org.manyi.service.AnalysisPart;
import org.manyi.service.SliceAnalysis;

/** Whether a sample can show that the target of a measure is met. */
public sealed interface MeasureProof {

	/** The measure. */
	MeasureDefinition measure();

	/**
	 * A share of respondents.
	 *
	 * @param measure the measure
	 * @param proof   exact, with the number of further customers needed
	 */
	record OfShare(@NonNull MeasureDefinition measure, TargetProof proof) implements MeasureProof {
	}

	/**
	 * A measure that is no share of respondents: shown where the one-sided limit of its interval reaches the target.
	 *
	 * @param measure    the measure
	 * @param value      of the measure
	 * @param unit       of value, target and interval
	 * @param target     what the measure must reach
	 * @param confidence one-sided
	 * @param population N, where it is known
	 * @param interval   whose limits are each a bound with that confidence
	 * @param verdict    what the limits say of the target
	 */
	record OfScore(@NonNull MeasureDefinition measure, double value, ScoreUnit unit, BigDecimal target,
			Confidence confidence,
			OptionalLong population, Interval interval, ProofVerdict verdict) implements MeasureProof {
	}

	/**
	 * No proof.
	 *
	 * @param measure the measure
	 * @param reason  why
	 */
	record None(@NonNull MeasureDefinition measure, LocalizedText reason) implements MeasureProof {
	}

	/**
	 * One per measure, in order.
	 *
	 * @param part the whole or a group, analysed with the {@linkplain ProofOptions#intervals intervals of the options}
	 *             where measures that are no share are to have a proof
	 */
	static List<MeasureProof> of(AnalysisPart part, ProofOptions options) {
		SliceAnalysis slice = part.slice();
		OptionalLong population = options.population().of(slice.scores().responses(), part.group().isEmpty());
		return slice.scores().measures().stream().map(measure -> of(measure, slice, options, population)).toList();
	}

	private static MeasureProof of(MeasureResult result, SliceAnalysis slice, ProofOptions options,
			OptionalLong population) {
		MeasureDefinition measure = result.measure();
		Optional<Target> target = measure.target();
		Optional<Rational> value = result.score().value().number();
		if (target.isEmpty()) {
			return new None(measure, new LocalizedText("该指标没有目标值。", "The measure has no target."));
		}
		if (value.isEmpty()) {
			return new None(measure, new LocalizedText("该指标没有数值。", "The measure has no value."));
		}
		Optional<Share> share = result.score().share().filter(Share::ofRespondents);
		if (share.isEmpty() || result.unit().unit() != ScoreUnit.PERCENT) {
			return ofScore(result, value.get().doubleValue(), target.get().atLeast(), slice, options, population);
		}
		BigDecimal atLeast = target.get().atLeast().movePointLeft(2);
		if (atLeast.signum() <= 0 || atLeast.compareTo(BigDecimal.ONE) > 0) {
			return new None(measure, new LocalizedText("目标值不在 0 到 100% 之间，无从证明。",
					"The target does not lie between 0 and 100 %, so there is nothing to be shown."));
		}
		long sample = share.get().denominator();
		if (population.isPresent() && population.getAsLong() < sample) {
			return new None(measure, new LocalizedText(
					"总体 %d 小于已作答的 %d，两者必有一误，请更正总体人数。".formatted(population.getAsLong(), sample),
					"A population of %d is smaller than the %d who answered. Correct it."
							.formatted(population.getAsLong(), sample)));
		}
		return new OfShare(measure, TargetProof.of(share.get().numerator(), sample, atLeast, population,
				options.confidence(), options.rows()));
	}

	private static MeasureProof ofScore(MeasureResult result, double value, BigDecimal target, SliceAnalysis slice,
			ProofOptions options, OptionalLong population) {
		Optional<IntervalEstimate> estimate = slice.intervals().measure(result.measure().id());
		if (estimate.isPresent() && estimate.get() instanceof IntervalEstimate.None none) {
			return new None(result.measure(), none.reason());
		}
		Optional<Interval> interval = estimate.flatMap(IntervalEstimate::interval);
		if (interval.isEmpty()) {
			return new None(result.measure(), new LocalizedText("该指标不是客户的占比，没有它的区间就无从证明。",
					"The measure is no share of customers; without an interval of it nothing can be shown."));
		}
		ProofVerdict verdict = ProofVerdict.OPEN;
		if (interval.get().lower() >= target.doubleValue()) {
			verdict = ProofVerdict.SHOWN;
		} else if (interval.get().upper() < target.doubleValue()) {
			verdict = ProofVerdict.REFUTED;
		}
		return new OfScore(result.measure(), value, result.unit().unit(), target, options.confidence(), population,
				interval.get(), verdict);
	}
}
