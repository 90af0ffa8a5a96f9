/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.effect;

/**
 * What one customer contributes at two times, in the unit of the figure.
 *
 * @param before the value before the action
 * @param after  the value after it
 */
public record ValuePair(double before, double after) {

	private static final double NINE_DECIMALS = 1e9;

	/** By how much the value rose, to nine decimals, so that equal rises of doubles are equal. */
	public double rise() {
		return Math.rint((after - before) * NINE_DECIMALS) / NINE_DECIMALS;
	}
}
