/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * An axis around all that is drawn, from and to round numbers where it is whole.
 *
 * @param from the value at its beginning
 * @param to   the value at its end, (from, ∞)
 * @param step between ticks, (0, ∞)
 */
public record Scale(double from, double to, double step) {

	private static final double ROUNDING = 1e-9;
	/** How long the axis is around a single value, as a share of it. */
	private static final double ALIKE = 0.1;

	/**
	 * @param values not empty
	 * @param most   how many steps there is room for, [2, ∞)
	 */
	public static Scale of(double[] values, int most) {
		double low = DoubleStream.of(values).min().orElseThrow();
		double high = DoubleStream.of(values).max().orElseThrow();
		// where all are alike, an axis that tells the difference of a rounding error says nothing
		double alike = ALIKE * Math.max(Math.abs(low), Math.abs(high));
		double span = Math.max(high - low > ROUNDING * alike ? high - low : alike, 1e-3);
		double step = step(span, most);
		// room around the outermost points
		return new Scale(Math.floor((low - span * 0.06) / step + ROUNDING) * step,
				Math.ceil((high + span * 0.06) / step - ROUNDING) * step, step);
	}

	private static double step(double span, int most) {
		double size = Math.pow(10, Math.floor(Math.log10(span / most)));
		double step = size;
		for (double factor : new double[] { 1, 2, 5, 10, 20 }) {
			step = factor * size;
			if (span / step <= most - 1) {
				break;
			}
		}
		return step;
	}

	/**
	 * A part of it, with steps of its own.
	 *
	 * @param first where it begins, as a share of the length, [0, last)
	 * @param last  where it ends, (first, 1]
	 * @param most  how many steps there is room for, [2, ∞)
	 */
	public Scale within(double first, double last, int most) {
		if (first <= 0 && last >= 1) {
			return this;
		}
		double length = to - from;
		return new Scale(from + first * length, from + last * length, step((last - first) * length, most));
	}

	/** The round numbers on it, from its beginning to its end. */
	public List<Double> ticks() {
		List<Double> ticks = new ArrayList<>();
		long first = (long) Math.ceil(from / step - ROUNDING);
		long last = (long) Math.floor(to / step + ROUNDING);
		for (long i = first; i <= last; i++) {
			ticks.add(i * step);
		}
		return ticks;
	}

	/** A number with as many decimals as the step needs. */
	public String text(double value) {
		int decimals = Math.max(0, (int) -Math.floor(Math.log10(step) + ROUNDING));
		return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
	}

	/** Where a value stands between the ends, [0, 1] for one on the axis. */
	public double place(double value) {
		return (value - from) / (to - from);
	}
}
