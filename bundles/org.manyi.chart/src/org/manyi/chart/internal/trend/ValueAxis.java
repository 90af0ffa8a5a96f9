/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.manyi.chart.Box;
import org.manyi.chart.trend.TrendChart;
import org.manyi.chart.trend.TrendMark;

/**
 * The axis of values: from and to round numbers around all that is drawn, within what the figure can be.
 *
 * @param from the value at the lower edge of the plot
 * @param to   the value at its upper edge, (from, ∞)
 * @param step between ticks, (0, ∞)
 */
record ValueAxis(double from, double to, double step) {

	private static final List<Double> STEPS = List.of(0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0);
	private static final double ROUNDING = 1e-9;

	/**
	 * @param most how many steps there is room for, [1, ∞)
	 */
	static ValueAxis of(TrendChart chart, int most) {
		double[] drawn = chart.points().stream().flatMapToDouble(ValueAxis::values).toArray();
		double low = DoubleStream.concat(DoubleStream.of(drawn), target(chart)).min().orElse(chart.lowest());
		double high = DoubleStream.concat(DoubleStream.of(drawn), target(chart)).max().orElse(chart.highest());
		double step = STEPS.stream().filter(size -> (high - low) / size <= most - 1).findFirst()
				.orElse(chart.highest() - chart.lowest());
		double from = Math.max(chart.lowest(), Math.floor(low / step - ROUNDING) * step);
		double to = Math.min(chart.highest(), Math.ceil(high / step + ROUNDING) * step);
		return to > from ? new ValueAxis(from, to, step) : new ValueAxis(from - step, to + step, step);
	}

	private static DoubleStream target(TrendChart chart) {
		return chart.target().stream().mapToDouble(Double::doubleValue);
	}

	private static DoubleStream values(TrendMark point) {
		return Stream.of(point.value().stream(),
				point.interval().stream().flatMap(interval -> Stream.of(interval.lower(), interval.upper())),
				point.limits().stream().flatMap(limits -> Stream.of(limits.lower(), limits.upper())))
				.flatMap(values -> values).mapToDouble(Double::doubleValue);
	}

	/** The values of the ticks, from below. */
	List<Double> ticks() {
		List<Double> ticks = new ArrayList<>();
		for (double tick = Math.ceil(from / step - ROUNDING) * step; tick <= to + ROUNDING; tick += step) {
			ticks.add(tick);
		}
		return ticks;
	}

	/** A number with as many decimals as the step needs. */
	String text(double value) {
		return new BigDecimal(value).setScale(step < 1 ? 1 : 0, RoundingMode.HALF_UP).toPlainString();
	}

	/** How far down a value stands. */
	double y(double value, Box plot) {
		return plot.bottom() - (value - from) / (to - from) * plot.height();
	}
}
