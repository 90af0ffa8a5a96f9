/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.effect;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

import org.manyi.analysis.change.PairedScores;
import org.manyi.analysis.change.PairedShares;
import org.manyi.analysis.interval.Confidence;

/**
 * The same customers before and after, each compared with itself.
 *
 * @param scale       what each can contribute
 * @param counts      how many contribute each pair of values, each (0, ∞); may be none
 * @param beforeAlone customers who answered before alone, who are left out, [0, ∞)
 * @param afterAlone  customers who answered after alone, who are left out, [0, ∞)
 */
public record SameCustomers(ValueScale scale, Map<ValuePair, Long> counts, long beforeAlone, long afterAlone)
		implements Samples {

	public SameCustomers {
		counts = Collections.unmodifiableMap(new HashMap<>(counts));
		if (beforeAlone < 0 || afterAlone < 0 || counts.values().stream().anyMatch(count -> count <= 0)) {
			throw new IllegalArgumentException(counts + ", " + beforeAlone + ", " + afterAlone);
		}
		for (ValuePair pair : counts.keySet()) {
			if (!scale.has(pair.before()) || !scale.has(pair.after())) {
				throw new IllegalArgumentException(pair + " on " + scale);
			}
		}
	}

	@Override
	public ValueCounts before() {
		return counts(ValuePair::before);
	}

	@Override
	public ValueCounts after() {
		return counts(ValuePair::after);
	}

	/** By how much each customer's value rose. */
	public ValueCounts rises() {
		return counts(ValuePair::rise);
	}

	private ValueCounts counts(ToDoubleFunction<ValuePair> value) {
		SortedMap<Double, Long> sums = new TreeMap<>();
		counts.forEach((pair, count) -> sums.merge(value.applyAsDouble(pair), count, Long::sum));
		return new ValueCounts(sums);
	}

	private long having(double before, double after) {
		return counts.getOrDefault(new ValuePair(before, after), 0L);
	}

	/** The customers by whether they were satisfied; only of a share. */
	public PairedShares shares() {
		double no = scale.lowest();
		double yes = scale.highest();
		return new PairedShares(having(yes, yes), having(no, yes), having(yes, no), having(no, no));
	}

	@Override
	public Estimate changeOf(long number, Confidence confidence) {
		ValueCounts rises = rises();
		if (scale.isShare()) {
			return ofShares((double) number / rises.counted(), confidence);
		}
		if (rises.isVaried() && number > 1) {
			return Estimate.of(new PairedScores(rises.mean(), Math.sqrt(rises.variance()), number).change(confidence),
					EstimateMethod.PAIRED_T);
		}
		double others = ValueCounts.othersAtMost(number, confidence);
		double rise = rises.mean();
		return new Estimate(rise, rise - others * (rise + scale.width()), rise + others * (scale.width() - rise),
				confidence, EstimateMethod.ALL_ALIKE, OptionalDouble.empty());
	}

	private Estimate ofShares(double growth, Confidence confidence) {
		PairedShares found = shares();
		PairedShares grown = new PairedShares(found.both() * growth, found.gained() * growth, found.lost() * growth,
				found.neither() * growth);
		return Estimate.of(grown.change(confidence).times(scale.width()), EstimateMethod.BONETT_PRICE);
	}
}
