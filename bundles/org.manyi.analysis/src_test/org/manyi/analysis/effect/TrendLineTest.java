/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.analysis.effect.Yardstick.PeriodValue;
import org.manyi.analysis.interval.Confidence;

class TrendLineTest {

	private static final int[] SPEEDS = { 4, 4, 7, 7, 8, 9, 10, 10, 10, 11, 11, 12, 12, 12, 12, 13, 13, 13, 13, 14, 14,
			14, 14, 15, 15, 15, 16, 16, 17, 17, 17, 18, 18, 18, 18, 19, 19, 19, 20, 20, 20, 20, 20, 22, 23, 24, 24, 24,
			24, 25 };
	private static final int[] DISTANCES = { 2, 10, 4, 22, 16, 10, 18, 26, 34, 17, 28, 14, 20, 24, 28, 26, 34, 34, 46,
			26, 36, 60, 80, 20, 26, 54, 32, 40, 32, 40, 50, 42, 56, 76, 84, 36, 46, 68, 32, 48, 52, 56, 64, 66, 54, 70,
			92, 93, 120, 85 };

	/**
	 * Stopping distances (M. Ezekiel, Methods of Correlation Analysis, 1930; the data set cars of R) with what R prints
	 * for predict(lm(dist ~ speed), interval = "prediction").
	 */
	@ParameterizedTest
	@CsvSource({ "12, 29.60981, -1.749529, 60.96915", "19, 57.13667, 25.761756, 88.51159",
			"24, 76.79872, 44.752478, 108.84495" })
	void stoppingDistances(double speed, double value, double lower, double upper) {
		List<PeriodValue> cars = new ArrayList<>();
		for (int i = 0; i < SPEEDS.length; i++) {
			cars.add(new PeriodValue(SPEEDS[i], DISTANCES[i]));
		}
		Estimate found = new TrendLine(cars).next(speed, Confidence.NINETY_FIVE);
		assertEquals(value, found.value(), 0.000005);
		assertEquals(lower, found.lower(), 0.000001);
		assertEquals(upper, found.upper(), 0.000005);
	}

	@Test
	void twoPeriodsAreNoTrend() {
		assertThrows(IllegalArgumentException.class,
				() -> new Yardstick.Trend(List.of(new PeriodValue(1, 70), new PeriodValue(2, 71)), 3));
		assertThrows(IllegalArgumentException.class, () -> new Yardstick.Trend(
				List.of(new PeriodValue(1, 70), new PeriodValue(1, 71), new PeriodValue(1, 72)), 3));
	}
}
