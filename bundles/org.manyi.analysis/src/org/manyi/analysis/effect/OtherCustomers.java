/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.effect;

import org.manyi.analysis.change.ScoreSample;
import org.manyi.analysis.interval.Confidence;

/**
 * Customers before and customers after, taken as two independent samples: who answered at both times is not followed.
 *
 * @param scale  what each can contribute
 * @param before what those before contributed
 * @param after  what those after contributed
 */
public record OtherCustomers(ValueScale scale, ValueCounts before, ValueCounts after) implements Samples {

	public OtherCustomers {
		for (ValueCounts sample : new ValueCounts[] { before, after }) {
			if (!sample.counts().keySet().stream().allMatch(scale::has)) {
				throw new IllegalArgumentException(sample + " on " + scale);
			}
		}
	}

	@Override
	public Estimate changeOf(long number, Confidence confidence) {
		boolean isWelch = !scale.isShare() && before.isVaried() && after.isVaried() && number > 1;
		if (isWelch) {
			return Estimate.of(sample(after, number).minus(sample(before, before.counted()), confidence),
					EstimateMethod.WELCH);
		}
		return after.limits(scale, number, confidence).minus(before.limits(scale, before.counted(), confidence),
				scale.isShare() ? EstimateMethod.NEWCOMBE : EstimateMethod.ALL_ALIKE);
	}

	private static ScoreSample sample(ValueCounts values, long number) {
		return new ScoreSample(values.mean(),
				Math.sqrt(values.variance() * (number - 1) / number / number), number);
	}
}
