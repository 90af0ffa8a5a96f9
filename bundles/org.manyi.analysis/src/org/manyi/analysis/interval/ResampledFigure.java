/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.interval;

import java.util.Arrays;

import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.manyi.model.LocalizedText;

/** A figure in every resample, moved so that it varies around the figure of the whole sample. */
public final class ResampledFigure {

	/** Of more resamples than one in so many the figure may not be missing. */
	private static final int MISSING_AT_MOST_ONE_IN = 20;
	private static final double NO_WIDTH = 1e-9;

	private final double[] values;
	private final double centre;

	/**
	 * @param value          the figure of the whole sample
	 * @param byPatterns     the figure by the patterns that were resampled, which are others where they are a sample
	 * @param resampled      the figure of each resample, NaN where it is missing
	 * @param varianceFactor 1, or that of a {@link FinitePopulation}
	 */
	public ResampledFigure(double value, double byPatterns, double[] resampled, double varianceFactor) {
		centre = value;
		values = new double[resampled.length];
		double shrink = Math.sqrt(varianceFactor);
		for (int i = 0; i < values.length; i++) {
			values[i] = value + (resampled[i] - byPatterns) * shrink;
		}
	}

	/** The figure of a resample, NaN where it is missing. */
	double value(int resample) {
		return values[resample];
	}

	/** How many resamples there are. */
	int resamples() {
		return values.length;
	}

	/** The percentiles α/2 and 1 − α/2 (Efron 1979), by linear interpolation between values. */
	public IntervalEstimate interval(Confidence confidence) {
		double[] known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
		if ((values.length - known.length) * MISSING_AT_MOST_ONE_IN > values.length) {
			return new IntervalEstimate.None(new LocalizedText("有效作答太少：在许多次重抽样中没有这个数值。",
					"There are too few answers: in many resamples there is no such figure."));
		}
		double half = confidence.error() / 2 * 100;
		Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
		percentile.setData(known);
		double lower = percentile.evaluate(half);
		double upper = percentile.evaluate(100 - half);
		if (upper - lower <= NO_WIDTH * Math.max(1, Math.abs(centre))) {
			return new IntervalEstimate.None(new LocalizedText(
					"该数值在每次重抽样中都相同：要么作答全部相同，要么它取决于作答频数以外的计数。无法给出区间。",
					"The figure is the same in every resample: either all answers are alike, or it depends on more "
							+ "than counts"
							+ " of answers. There is no interval."));
		}
		return new IntervalEstimate.Known(new Interval(lower, upper, confidence, IntervalMethod.BOOTSTRAP));
	}
}
