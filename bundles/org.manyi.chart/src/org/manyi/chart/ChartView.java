/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart;

/**
 * The part of a chart that is shown, as shares of its whole plot from the lower left corner. No part is narrower or
 * lower than a fortieth of the whole.
 *
 * @param left   [0, right)
 * @param right  (left, 1]
 * @param bottom [0, top)
 * @param top    (bottom, 1]
 */
public record ChartView(double left, double right, double bottom, double top) {

	/** All of it. */
	public static final ChartView WHOLE = new ChartView(0, 1, 0, 1);

	private static final double SMALLEST = 1.0 / 40;

	public ChartView {
		if (!(0 <= left && left < right && right <= 1 && 0 <= bottom && bottom < top && top <= 1)) {
			throw new IllegalArgumentException(
					"no part of a chart: " + left + " to " + right + ", " + bottom + " to " + top);
		}
	}

	public boolean isWhole() {
		return equals(WHOLE);
	}

	/**
	 * More or less of the chart, with one place of it where it is.
	 *
	 * @param x      the place, as a share of the width shown, [0, 1]
	 * @param y      likewise of the height shown, from below
	 * @param factor the length shown after, as a share of that shown before; below 1 to see more of less, (0, ∞)
	 */
	public ChartView zoomed(double x, double y, double factor) {
		double[] across = zoomed(left, right, x, factor);
		double[] up = zoomed(bottom, top, y, factor);
		return new ChartView(across[0], across[1], up[0], up[1]);
	}

	private static double[] zoomed(double from, double to, double place, double factor) {
		double length = Math.clamp((to - from) * factor, SMALLEST, 1);
		return within(from + place * (to - from) - place * length, length);
	}

	/**
	 * A part of what is shown.
	 *
	 * @param part shares of what is shown now
	 */
	public ChartView part(ChartView part) {
		double[] across = part(left, right, part.left, part.right);
		double[] up = part(bottom, top, part.bottom, part.top);
		return new ChartView(across[0], across[1], up[0], up[1]);
	}

	private static double[] part(double from, double to, double first, double last) {
		double length = Math.clamp((to - from) * (last - first), SMALLEST, 1);
		double middle = from + (to - from) * (first + last) / 2;
		return within(middle - length / 2, length);
	}

	/**
	 * As much of the chart beside what is shown.
	 *
	 * @param x to the right, as a share of the width shown
	 * @param y upwards, as a share of the height shown
	 */
	public ChartView moved(double x, double y) {
		double[] across = within(left + x * (right - left), right - left);
		double[] up = within(bottom + y * (top - bottom), top - bottom);
		return new ChartView(across[0], across[1], up[0], up[1]);
	}

	/** A stretch of that length, as near to where it should begin as the whole allows. */
	private static double[] within(double from, double length) {
		double begin = Math.clamp(from, 0, 1 - length);
		return new double[] { begin, Math.min(1, begin + length) };
	}
}
