/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.effect;

import java.util.List;
import java.util.OptionalDouble;

import org.apache.commons.math3.distribution.TDistribution;
import org.manyi.analysis.effect.Yardstick.PeriodValue;
import org.manyi.analysis.interval.Confidence;

/** The straight line of least squares through the figures of periods. */
final class TrendLine {

	private final List<PeriodValue> periods;
	private final double meanTime;
	private final double meanValue;
	private final double squares;
	private final double slope;

	TrendLine(List<PeriodValue> periods) {
		this.periods = periods;
		meanTime = periods.stream().mapToDouble(PeriodValue::time).average().orElseThrow();
		meanValue = periods.stream().mapToDouble(PeriodValue::value).average().orElseThrow();
		squares = periods.stream().mapToDouble(period -> square(period.time() - meanTime)).sum();
		slope = periods.stream()
				.mapToDouble(period -> (period.time() - meanTime) * (period.value() - meanValue)).sum() / squares;
	}

	private double at(double time) {
		return meanValue + slope * (time - meanTime);
	}

	/** What one further period has, ± t·s·√(1 + 1/k + (time − mean)²/Σ(tᵢ − mean)²) with k − 2 degrees of freedom. */
	Estimate next(double time, Confidence confidence) {
		double degrees = periods.size() - 2;
		double residual = Math.sqrt(
				periods.stream().mapToDouble(period -> square(period.value() - at(period.time()))).sum() / degrees);
		double half = new TDistribution(null, degrees)
				.inverseCumulativeProbability((1 + confidence.level().doubleValue()) / 2) * residual
				* Math.sqrt(1 + 1.0 / periods.size() + square(time - meanTime) / squares);
		return new Estimate(at(time), at(time) - half, at(time) + half, confidence, EstimateMethod.TREND,
				OptionalDouble.of(degrees));
	}

	private static double square(double number) {
		return number * number;
	}
}
