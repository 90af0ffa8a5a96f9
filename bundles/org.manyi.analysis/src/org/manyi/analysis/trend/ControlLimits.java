/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.trend;

/**
 * Between which values a figure varies by chance (控制限), three standard deviations to either side.
 *
 * @param lower  the lower limit, (−∞, centre], in the unit of the figure
 * @param centre the centre line
 * @param upper  the upper limit, [centre, ∞)
 */
public record ControlLimits(double lower, double centre, double upper) {

	/** By how much rounding may move a value that lies on a limit. */
	private static final double ROUNDING = 1e-9;

	public ControlLimits {
		if (!(lower <= centre && centre <= upper)) {
			throw new IllegalArgumentException("no limits: " + lower + ", " + centre + ", " + upper);
		}
	}

	/** Whether a value lies between the limits or on one of them. */
	public boolean holds(double value) {
		return value >= lower - ROUNDING && value <= upper + ROUNDING;
	}

	/** The part of them that lies in [lowest, highest], which the figure cannot leave. */
	public ControlLimits within(double lowest, double highest) {
		return new ControlLimits(Math.clamp(lower, lowest, highest), Math.clamp(centre, lowest, highest),
				Math.clamp(upper, lowest, highest));
	}

	/** The same in another unit, such as percent for shares. */
	public ControlLimits times(double factor) {
		return new ControlLimits(lower * factor, centre * factor, upper * factor);
	}
}
