/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.effect;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

import org.manyi.analysis.effect.EffectVerdict.Improved;
import org.manyi.analysis.effect.EffectVerdict.NoEvidence;
import org.manyi.analysis.effect.EffectVerdict.NoEvidenceReason;
import org.manyi.analysis.effect.EffectVerdict.TooFewAnswers;
import org.manyi.analysis.effect.EffectVerdict.Worse;
import org.manyi.analysis.effect.Yardstick.Trend;
import org.manyi.analysis.effect.Yardstick.Undisturbed;
import org.manyi.analysis.interval.Confidence;

/** Finds the effect on one figure. */
final class EffectTester {

	private final EffectQuestion question;
	private final EffectAim aim;
	private final Confidence confidence;
	private final Samples samples;
	private final Optional<Estimate> expected;

	/** @param confidence of the interval of this figure, which is one of several */
	EffectTester(EffectQuestion question, EffectAim aim, Confidence confidence) {
		this.question = question;
		this.aim = aim;
		this.confidence = confidence;
		samples = question.samples();
		expected = switch (question.yardstick()) {
		case Yardstick.Unchanged unchanged -> Optional.empty();
		case Undisturbed(Samples others) -> others.change(confidence);
		case Trend trend -> Optional.of(new TrendLine(trend.periods()).next(trend.after(), confidence));
		};
	}

	EffectFinding finding() {
		Optional<Estimate> change = samples.change(confidence);
		Optional<Estimate> effect = change.isEmpty() || isWithoutExpected() ? Optional.empty()
				: Optional.of(effect(samples.after().counted()));
		OptionalDouble detectable = effect.isEmpty() ? OptionalDouble.empty()
				: OptionalDouble.of(detectable(samples.after().counted()));
		return new EffectFinding(question, change, expected, effect, detectable, verdict(effect, detectable));
	}

	private boolean isWithoutExpected() {
		return expected.isEmpty() && !(question.yardstick() instanceof Yardstick.Unchanged);
	}

	private Estimate effect(long number) {
		if (expected.isEmpty()) {
			return samples.changeOf(number, confidence);
		}
		return acted(number).minus(expected.get(), EstimateMethod.SQUARE_AND_ADD);
	}

	/** What is compared with what was expected. */
	private Estimate acted(long number) {
		return question.yardstick() instanceof Trend
				? samples.after().limits(samples.scale(), number, confidence)
				: samples.changeOf(number, confidence);
	}

	/** Independent errors add up by their squares. */
	private double detectable(long number) {
		double own = acted(number).detectable(aim.power());
		return expected.map(other -> Math.hypot(own, other.detectable(aim.power()))).orElse(own);
	}

	private EffectVerdict verdict(Optional<Estimate> effect, OptionalDouble detectable) {
		if (effect.isEmpty() || hasFew(samples) || question.yardstick() instanceof Undisturbed(Samples others)
				&& hasFew(others)) {
			return new TooFewAnswers(more());
		}
		if (effect.get().upper() < 0) {
			return new Worse();
		}
		if (question.comparison() == Comparison.DISSATISFIED_ALONE
				&& question.yardstick() instanceof Yardstick.Unchanged) {
			return new NoEvidence(NoEvidenceReason.REGRESSION_TO_THE_MEAN);
		}
		if (effect.get().lower() > 0) {
			return new Improved();
		}
		return detectable.getAsDouble() <= aim.smallest() ? new NoEvidence(NoEvidenceReason.WITHIN_CHANCE)
				: new TooFewAnswers(more());
	}

	private boolean hasFew(Samples asked) {
		return asked.before().counted() < aim.least() || asked.after().counted() < aim.least();
	}

	/** Where nothing is known of the spread, the least number of answers. */
	private OptionalLong more() {
		long answers = samples.after().counted();
		boolean isHopeless = !samples.growsTogether() && samples.before().counted() < aim.least()
				|| question.yardstick() instanceof Undisturbed(Samples others) && hasFew(others);
		if (isHopeless) {
			return OptionalLong.empty();
		}
		if (answers == 0) {
			return OptionalLong.of(aim.least());
		}
		OptionalLong needed = new AnswersNeeded(this::detectable).least(aim.smallest(), Math.max(answers, aim.least()));
		return needed.isEmpty() ? needed : OptionalLong.of(needed.getAsLong() - answers);
	}
}
