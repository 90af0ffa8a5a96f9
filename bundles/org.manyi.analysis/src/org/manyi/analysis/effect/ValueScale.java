/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.effect;

/**
 * What one respondent can contribute to a figure that is the mean of such values.
 *
 * @param lowest  the least, finite, in the unit of the figure
 * @param highest the most, (lowest, ∞)
 * @param isShare whether there is nothing between the two, such as 0 and 100 for satisfied or not
 */
public record ValueScale(double lowest, double highest, boolean isShare) {

	/** Points or percent from 0 to 100. */
	public static final ValueScale POINTS = new ValueScale(0, 100, false);
	/** Satisfied or not, in percent. */
	public static final ValueScale PERCENT_SATISFIED = new ValueScale(0, 100, true);

	public ValueScale {
		if (!Double.isFinite(lowest) || !Double.isFinite(highest) || !(lowest < highest)) {
			throw new IllegalArgumentException(lowest + " to " + highest);
		}
	}

	/** How far the two ends are apart, (0, ∞). */
	public double width() {
		return highest - lowest;
	}

	/** Whether a respondent can contribute this. */
	public boolean has(double value) {
		return value == lowest || value == highest || !isShare && value > lowest && value < highest;
	}
}
