/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.interval;

/**
 * A two-sided confidence interval (置信区间).
 *
 * @param lower      the lower limit, finite, in the unit of the figure
 * @param upper      the upper limit, [lower, ∞)
 * @param confidence how often such intervals hold the true figure
 * @param method     how it came about
 */
public record Interval(double lower, double upper, Confidence confidence, IntervalMethod method) {

	public Interval {
		if (!Double.isFinite(lower) || !Double.isFinite(upper) || lower > upper) {
			throw new IllegalArgumentException("no interval: " + lower + " to " + upper);
		}
	}

	/** The same interval in another unit, such as percent for a share. */
	public Interval times(double factor) {
		return new Interval(lower * factor, upper * factor, confidence, method);
	}

	/** The part of the interval that lies in [lowest, highest], which the figure cannot leave. */
	public Interval within(double lowest, double highest) {
		return new Interval(Math.clamp(lower, lowest, highest), Math.clamp(upper, lowest, highest), confidence, method);
	}
}
