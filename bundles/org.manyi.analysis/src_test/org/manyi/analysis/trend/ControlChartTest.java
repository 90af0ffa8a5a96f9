/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.manyi.analysis.change.ShareSample;

/** Examples of D. C. Montgomery, Introduction to Statistical Quality Control, 6th edition. */
class ControlChartTest {

	/** Example 6.5: costs of processing mortgage loans; x̄ = 300.5, limits 279.78 and 321.22. */
	@Test
	void individuals() {
		ControlChart chart = ControlChart.ofValues(List.of(310.0, 288.0, 297.0, 298.0, 307.0, 303.0, 294.0, 297.0,
				308.0, 306.0, 294.0, 299.0, 297.0, 299.0, 314.0, 295.0, 293.0, 306.0, 301.0, 304.0));
		ControlLimits limits = chart.limits().getFirst();
		assertEquals(300.5, limits.centre(), 1e-9);
		assertEquals(321.22, limits.upper(), 0.005);
		assertEquals(279.78, limits.lower(), 0.005);
		assertEquals(List.of(), signals(chart, Signal.BEYOND_LIMITS));
	}

	/** Table 7.4: purchase orders with errors in samples of 80 to 120; the eleventh alone is out of control. */
	@Test
	void sharesOfVaryingSamples() {
		int[] counted = { 100, 80, 80, 100, 110, 110, 100, 100, 90, 90, 110, 120, 120, 120, 110, 80, 80, 80, 90, 100,
				100, 100, 100, 90, 90 };
		int[] errors = { 12, 8, 6, 9, 10, 12, 11, 16, 10, 6, 20, 15, 9, 8, 6, 8, 10, 7, 5, 8, 5, 8, 10, 6, 9 };
		ControlChart chart = ControlChart.ofShares(IntStream.range(0, counted.length)
				.mapToObj(i -> new ShareSample(errors[i], counted[i])).toList());
		assertEquals(234.0 / 2450, chart.limits().getFirst().centre(), 1e-12);
		assertEquals(0.184, chart.limits().getFirst().upper(), 0.0005);
		assertEquals(0.007, chart.limits().getFirst().lower(), 0.0005);
		assertEquals(List.of(10), signals(chart, Signal.BEYOND_LIMITS));
	}

	@Test
	void limitsOfSharesStayBetweenNothingAndAll() {
		List<ShareSample> shares = Collections.nCopies(ControlChart.FEWEST, new ShareSample(1, 10));
		assertEquals(0, ControlChart.ofShares(shares).limits().getFirst().lower());
		List<ShareSample> full = Collections.nCopies(ControlChart.FEWEST, new ShareSample(10, 10));
		assertEquals(new ControlLimits(1, 1, 1), ControlChart.ofShares(full).limits().getFirst());
	}

	@Test
	void eightOnTheSameSideAreARun() {
		List<Double> values = new ArrayList<>();
		for (int i = 0; i < 9; i++) {
			values.add(80.0 + i % 2);
		}
		for (int i = 0; i < 9; i++) {
			values.add(84.0 + i % 2);
		}
		assertEquals(List.of(7, 8, 16, 17), signals(ControlChart.ofValues(values), Signal.RUN));
	}

	@Test
	void fewValuesTellNoLimits() {
		assertThrows(IllegalArgumentException.class,
				() -> ControlChart.ofValues(Collections.nCopies(ControlChart.FEWEST - 1, 80.0)));
	}

	private static List<Integer> signals(ControlChart chart, Signal signal) {
		return IntStream.range(0, chart.signals().size()).filter(i -> chart.signals().get(i).contains(signal)).boxed()
				.toList();
	}
}
