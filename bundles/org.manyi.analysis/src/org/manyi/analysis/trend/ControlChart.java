/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.trend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.manyi.analysis.change.ShareSample;

/**
 * The control limits of a figure over periods and what they signal (控制图). Formulas as in D. C. Montgomery,
 * Introduction to Statistical Quality Control, 6th edition, sections 6.4 and 7.2.
 *
 * @param kind   how the limits were found
 * @param limits one per value, in order
 * @param signals what each value signals, in order; empty where the value is as expected
 */
public record ControlChart(ControlChartKind kind, List<ControlLimits> limits, List<List<Signal>> signals) {

	/** How many values it takes to tell limits. */
	public static final int FEWEST = 6;

	/** How many values in a row on the same side of the centre line are a signal. */
	public static final int RUN = 8;

	private static final int SIGMAS = 3;
	/** d₂ of a range of two values: what it is on average in standard deviations, 2/√π. */
	private static final double MEAN_RANGE = 1.128;

	public ControlChart {
		limits = List.copyOf(limits);
		signals = List.copyOf(signals);
	}

	/**
	 * The p chart: p̄ ± 3√(p̄(1 − p̄)/nᵢ) within [0, 1], p̄ all satisfied of all counted.
	 *
	 * @param shares at least {@value #FEWEST}
	 * @throws IllegalArgumentException when there are fewer
	 */
	public static ControlChart ofShares(List<ShareSample> shares) {
		check(shares.size());
		double satisfied = shares.stream().mapToDouble(ShareSample::satisfied).sum();
		double centre = satisfied / shares.stream().mapToDouble(ShareSample::counted).sum();
		List<ControlLimits> limits = shares.stream().map(share -> {
			double half = SIGMAS * Math.sqrt(centre * (1 - centre) / share.counted());
			return new ControlLimits(centre - half, centre, centre + half).within(0, 1);
		}).toList();
		return new ControlChart(ControlChartKind.P, limits,
				signals(shares.stream().map(ShareSample::share).toList(), limits));
	}

	/**
	 * The individuals chart: x̄ ± 3·MR̄/1.128, MR̄ the mean of the differences between neighbours.
	 *
	 * @param values at least {@value #FEWEST}, finite
	 * @throws IllegalArgumentException when there are fewer
	 */
	public static ControlChart ofValues(List<Double> values) {
		check(values.size());
		double centre = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
		double ranges = 0;
		for (int i = 1; i < values.size(); i++) {
			ranges += Math.abs(values.get(i) - values.get(i - 1));
		}
		double half = SIGMAS * ranges / (values.size() - 1) / MEAN_RANGE;
		List<ControlLimits> limits = Collections.nCopies(values.size(),
				new ControlLimits(centre - half, centre, centre + half));
		return new ControlChart(ControlChartKind.INDIVIDUALS, limits, signals(values, limits));
	}

	private static void check(int count) {
		if (count < FEWEST) {
			throw new IllegalArgumentException(count + " values are too few for control limits");
		}
	}

	private static List<List<Signal>> signals(List<Double> values, List<ControlLimits> limits) {
		List<List<Signal>> signals = new ArrayList<>();
		int run = 0;
		double side = 0;
		for (int i = 0; i < values.size(); i++) {
			double now = Math.signum(values.get(i) - limits.get(i).centre());
			run = now == 0 ? 0 : now == side ? run + 1 : 1;
			side = now;
			List<Signal> found = new ArrayList<>();
			if (!limits.get(i).holds(values.get(i))) {
				found.add(Signal.BEYOND_LIMITS);
			}
			if (run >= RUN) {
				found.add(Signal.RUN);
			}
			signals.add(List.copyOf(found));
		}
		return signals;
	}
}
