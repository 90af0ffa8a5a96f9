/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.model.Band;
import org.manyi.model.BandScale;
import org.manyi.model.Rational;
import org.manyi.model.Target;
import org.manyi.scoring.BandVerdict;
import org.manyi.scoring.Verdict;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.scoring.api.ScoreValue;

/**
 * Decides bands and targets on unrounded values. The true value of an {@link ScoreValue.Approximate} lies in value ±
 * bound, clipped to the method's range; a boundary b splits that interval when low &lt; b ≤ high, and then nothing is
 * decided.
 *
 * @param range the interval the values lie in
 */
record Decisions(ScoreRange range) {

	private record Interval(Rational low, Rational high) {
	}

	/** The band of a score. */
	BandVerdict band(ScoreValue value, BandScale scale) {
		Optional<Interval> interval = interval(value);
		if (interval.isEmpty()) {
			return new BandVerdict.None();
		}
		Optional<Band> highest = scale.bandOf(interval.get().high());
		Optional<Band> lowest = scale.bandOf(interval.get().low());
		if (highest.equals(lowest)) {
			return highest.<BandVerdict>map(BandVerdict.In::new).orElseGet(BandVerdict.None::new);
		}
		List<Band> possible = new ArrayList<>();
		for (Band band : scale.bands()) {
			Rational boundary = Rational.of(band.lower());
			boolean reached = boundary.compareTo(interval.get().high()) <= 0;
			if (reached && (possible.isEmpty() || !lowest.equals(Optional.of(possible.getLast())))) {
				possible.add(band);
			}
		}
		return new BandVerdict.Undecided(possible);
	}

	/** Whether a value meets the target; empty without a target or a value. */
	Optional<Verdict> verdict(ScoreValue value, Optional<Target> target) {
		return target.flatMap(goal -> interval(value).map(interval -> {
			Rational atLeast = Rational.of(goal.atLeast());
			if (interval.low().compareTo(atLeast) >= 0) {
				return Verdict.MET;
			}
			return interval.high().compareTo(atLeast) < 0 ? Verdict.MISSED : Verdict.UNDECIDED;
		}));
	}

	private Optional<Interval> interval(ScoreValue value) {
		return switch (value) {
			case ScoreValue.Exact exact -> Optional.of(new Interval(exact.value(), exact.value()));
			case ScoreValue.Missing missing -> Optional.empty();
			case ScoreValue.Approximate approximate -> {
				Rational middle = Rational.of(new BigDecimal(approximate.value()));
				Rational bound = Rational.of(new BigDecimal(approximate.bound()));
				Rational low = middle.subtract(bound);
				Rational high = middle.add(bound);
				Rational lowest = Rational.of(range.lowest());
				Rational highest = Rational.of(range.highest());
				yield Optional.of(new Interval(low.compareTo(lowest) < 0 ? lowest : low,
						high.compareTo(highest) > 0 ? highest : high));
			}
		};
	}
}
