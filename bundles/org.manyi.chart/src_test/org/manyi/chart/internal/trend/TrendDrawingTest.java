/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.analysis.interval.Confidence;
import org.manyi.analysis.interval.Interval;
import org.manyi.analysis.interval.IntervalMethod;
import org.manyi.chart.BarBounds;
import org.manyi.chart.ChartException;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.ChartView;
import org.manyi.chart.internal.JFreeChartRenderer;
import org.manyi.chart.trend.TrendChart;
import org.manyi.chart.trend.TrendMark;
import org.manyi.model.LocalizedText;

class TrendDrawingTest {

	private static TrendMark mark(int number, boolean broken) {
		double value = 80 + number % 7;
		return new TrendMark("P" + number, Optional.of(value),
				Optional.of(new Interval(value - 2, value + 2, Confidence.NINETY_FIVE, IntervalMethod.DELTA)),
				Optional.empty(), false, false, broken,
				broken ? Optional.of(LocalizedText.same("Version 2")) : Optional.empty(),
				LocalizedText.same("P" + number + ": " + value + ", n = 20"));
	}

	private static TrendChart chart(int periods) {
		List<TrendMark> marks = new ArrayList<>();
		for (int i = 0; i < periods; i++) {
			marks.add(mark(i, i == 5));
		}
		return new TrendChart(marks, LocalizedText.same("points"), Optional.of(LocalizedText.same("Response time")),
				Optional.empty(), Optional.of(85.0), 0, 100, Locale.ENGLISH, Set.of("P1"));
	}

	private static TrendDrawing draw(TrendChart chart) throws ChartException {
		return assertInstanceOf(TrendDrawing.class,
				new JFreeChartRenderer().draw(chart, new ChartSize(640, 360), ChartTheme.LIGHT));
	}

	@Test
	void everyPeriodHasItsColumnAndItsWords() throws ChartException, IOException {
		TrendDrawing drawing = draw(chart(12));
		assertEquals(12, drawing.bars().size());
		assertEquals("P3: 83.0, n = 20", drawing.tips().get(3));
		assertEquals(Optional.of("P3: 83.0, n = 20"),
				drawing.tipAt(drawing.layout().x(3), drawing.plot().y() + drawing.plot().height() / 2));
		assertTrue(drawing.description().startsWith("Response time\nTarget 85.0\nP0: 80.0, n = 20\n"),
				drawing.description());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		drawing.writeSvg(out);
		assertTrue(out.toString(StandardCharsets.UTF_8).contains("Version 2"));
	}

	@Test
	void theLegendTellsOfSignsThatAreThereAlone() {
		List<String> signs = TrendLegend.of(chart(12)).map(LocalizedText::en).toList();
		assertEquals(List.of("Ribbon: 95 % interval", "dotted: not comparable with what was before"), signs);
		assertEquals(1, TrendLegend.of(chart(5)).count());
	}

	@ParameterizedTest
	@CsvSource({ "0, 1, P0, P11", "0.25, 0.5, P3, P5", "0.5, 0.51, P6, P7", "0.99, 1, P10, P11" })
	void aPartHasWholePeriodsTwoAtLeast(double left, double right, String first, String last) throws ChartException {
		List<String> shown = draw(chart(12).within(new ChartView(left, right, 0, 1))).bars().stream()
				.map(BarBounds::id).toList();
		assertEquals(first, shown.getFirst());
		assertEquals(last, shown.getLast());
	}

	@Test
	void nothingToShowIsSaid() throws ChartException {
		TrendChart none = chart(0).within(new ChartView(0.2, 0.4, 0, 1));
		assertTrue(draw(none).description().endsWith("No response says its date, so there is no trend."));
		assertFalse(draw(none).layout().texts().isEmpty());
	}
}
