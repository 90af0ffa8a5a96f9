/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.manyi.analysis.Pareto;
import org.manyi.analysis.ParetoBasis;
import org.manyi.chart.ParetoChart;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;

/** The chart in words. */
class ParetoDescriptionTest {

	private static final Pareto THREE = SampleCharts.pareto(ParetoBasis.LOW_ANSWERS,
			List.of(new LocalizedText("响应速度", "Response speed"), new LocalizedText("设备状况", "Equipment condition"),
					new LocalizedText("其他", "Other")),
			SampleCharts.rationals(1600, 300, 100));

	private static String describe(ParetoChart chart) {
		return new ParetoDescription(chart, chart.locale()).text().replace('\u00a0', ' ');
	}

	@Test
	void inEnglish() {
		assertEquals("Pareto chart of low answers. Low answers: 2,000 in 3 categories. "
				+ "Class A (1, 80.0 %): Response speed 1,600 (80.0 %). "
				+ "Class B (1, 15.0 %): Equipment condition 300 (15.0 %). Without class: Other 100 (5.0 %). "
				+ "Selected, rank 2: Equipment condition 300 (15.0 %), cumulative 95.0 %, class B.",
				describe(ParetoChart.of(THREE, Locale.ENGLISH).withSelected(Optional.of("bar1"))));
	}

	@Test
	void inChinese() {
		assertEquals("不满意作答排列图。不满意作答数合计 2,000，共 3 项。A 类 1 项，占 80.0 %：响应速度 1,600（80.0 %）。"
				+ "B 类 1 项，占 15.0 %：设备状况 300（15.0 %）。未分类：其他 100（5.0 %）。",
				describe(ParetoChart.of(THREE, Locale.SIMPLIFIED_CHINESE)));
	}

	@Test
	void nothingIsSaidInWords() {
		assertEquals("Pareto chart of opinions. No coded opinions in this slice. "
				+ "Code the opinions, or choose another basis.",
				describe(ParetoChart.of(SampleCharts.empty(ParetoBasis.CATEGORIES), Locale.ENGLISH)));
		for (ParetoBasis basis : ParetoBasis.values()) {
			assertTrue(describe(ParetoChart.of(SampleCharts.empty(basis), Locale.CHINESE)).contains("没有"));
		}
	}

	@Test
	void pointsHaveAsManyDecimalsAsTheSmallestNeeds() {
		Pareto points = SampleCharts.pareto(ParetoBasis.LOST_POINTS,
				List.of(LocalizedText.same("a"), LocalizedText.same("b")),
				List.of(Rational.of(7, 3), Rational.of(1, 300)));
		String text = describe(ParetoChart.of(points, Locale.ENGLISH));
		assertTrue(text.contains("a 2.333 (99.9 %)") && text.contains("b 0.003 (0.1 %)"), text);
	}
}
