/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal.dumbbell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.chart.BarBounds;
import org.manyi.chart.ChartException;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.dumbbell.DumbbellChart;
import org.manyi.chart.dumbbell.DumbbellLine;
import org.manyi.chart.dumbbell.DumbbellRow;
import org.manyi.chart.dumbbell.DumbbellRow.Dot;
import org.manyi.chart.internal.JFreeChartRenderer;
import org.manyi.chart.internal.PlacedText;
import org.manyi.model.LocalizedText;

class DumbbellDrawingTest {

	private static LocalizedText text(String words) {
		return LocalizedText.same(words);
	}

	private static DumbbellRow row(int number, double now, double before) {
		return new DumbbellRow("I" + number, text("Item number " + number), Optional.of(new Dot(now, Optional.empty())),
				Optional.of(new Dot(before, Optional.empty())), "▼ 10.0 *", true, text("Item " + number + " in words"));
	}

	private static DumbbellChart chart(int rows) {
		List<DumbbellRow> all = new ArrayList<>();
		for (int i = 0; i < rows; i++) {
			all.add(row(i, 60 + i, 70 + i));
		}
		return new DumbbellChart(all, List.of(),
				new DumbbellChart.Names(text("points"), text("This quarter"), text("The quarter before")),
				Optional.empty(), Optional.empty(), 0, 100, Locale.ENGLISH, Optional.of("I1"));
	}

	private static DumbbellDrawing draw(DumbbellChart chart, int width, int height) throws ChartException {
		return assertInstanceOf(DumbbellDrawing.class,
				new JFreeChartRenderer().draw(chart, new ChartSize(width, height), ChartTheme.LIGHT));
	}

	@ParameterizedTest
	@CsvSource({ "12, 700, 420", "12, 320, 240", "40, 600, 300", "3, 240, 160" })
	void noTextCoversAnother(int rows, int width, int height) throws ChartException {
		DumbbellDrawing drawing = draw(chart(rows), width, height);
		List<PlacedText> texts = drawing.layout().texts();
		for (int i = 0; i < texts.size(); i++) {
			Rectangle2D one = box(texts.get(i));
			assertTrue(one.getMinX() >= 0 && one.getMaxX() <= width && one.getMaxY() <= height, texts.get(i).text());
			for (int j = i + 1; j < texts.size(); j++) {
				assertTrue(!one.intersects(box(texts.get(j))),
						texts.get(i).text() + " and " + texts.get(j).text() + " of " + rows);
			}
		}
	}

	/** What is inked: letters do not reach the whole line. */
	private static Rectangle2D box(PlacedText text) {
		double ascent = 0.8 * text.style().ascent();
		return new Rectangle2D.Double(text.x(), text.y() - ascent, text.style().width(text.text()), ascent);
	}

	@Test
	void rowsStandBelowEachOtherAndValuesOnOneScale() throws ChartException {
		DumbbellDrawing drawing = draw(chart(5), 700, 420);
		assertEquals(List.of("I0", "I1", "I2", "I3", "I4"), drawing.bars().stream().map(BarBounds::id).toList());
		DumbbellLayout layout = drawing.layout();
		assertTrue(layout.x(60) < layout.x(70) && layout.x(70) < layout.x(74));
		assertTrue(layout.plot().x() <= layout.x(60) && layout.x(74) <= layout.plot().right());
		assertEquals(Optional.of("I3"), drawing.barAt(400, layout.y(3)).map(BarBounds::id));
		assertTrue(layout.end() <= layout.plot().bottom() + 1e-9);
	}

	@Test
	void nothingIsMarkedBeyondWhatAFigureCanBe() throws ChartException {
		DumbbellChart high = new DumbbellChart(List.of(row(0, 99.5, 96)), List.of(), chart(1).names(),
				Optional.empty(), Optional.empty(), 0, 100, Locale.ENGLISH, Optional.empty());
		DumbbellLayout layout = draw(high, 700, 200).layout();
		assertTrue(layout.ticks().getLast() <= layout.x(100) + 1e-9);
		assertTrue(layout.texts().stream().anyMatch(text -> text.text().startsWith("100")));
	}

	private static DumbbellChart against(double... values) {
		DumbbellChart plain = chart(5);
		return new DumbbellChart(plain.rows(),
				DoubleStream.of(values).mapToObj(value -> new DumbbellLine(value, text("from " + value), true))
						.toList(),
				plain.names(), plain.title(), plain.subtitle(), 0, 100, Locale.ENGLISH, Optional.empty());
	}

	@ParameterizedTest
	@CsvSource({ "700, 420", "320, 240", "240, 200" })
	void linesAreNamedAboveThePlotWithoutCoveringEachOther(int width, int height) throws ChartException {
		DumbbellLayout layout = draw(against(66, 62, 65.5, 66.2), width, height).layout();
		List<PlacedText> names = layout.texts().stream().filter(text -> text.text().startsWith("from ")).toList();
		assertEquals(List.of("from 62.0", "from 65.5", "from 66.0", "from 66.2"),
				names.stream().map(PlacedText::text).toList());
		for (PlacedText one : names) {
			assertTrue(box(one).getMaxY() <= layout.plot().y() && box(one).getMaxX() <= width, one.text());
			for (PlacedText other : layout.texts()) {
				assertTrue(one == other || !box(one).intersects(box(other)), one.text() + " and " + other.text());
			}
		}
	}

	@Test
	void aLineBeyondTheScaleIsNeitherDrawnNorTold() throws ChartException {
		DumbbellDrawing drawing = draw(against(65, 20), 700, 420);
		assertEquals(List.of(65.0), drawing.layout().lines().stream().map(DumbbellLine::value).toList());
		assertTrue(drawing.description().startsWith("● This quarter ○ The quarter before\nfrom 65.0\nItem 0"),
				drawing.description());
	}

	@Test
	void rowsWithoutRoomForTheirNamesAreTold() throws ChartException {
		assertEquals(List.of(), draw(chart(12), 700, 420).warnings());
		assertTrue(draw(chart(60), 700, 300).warnings().getFirst().en().contains("names have no room"));
	}

	@Test
	void theChartIsSaidInWordsAndWrittenAsSvg() throws ChartException, IOException {
		DumbbellDrawing drawing = draw(chart(3), 640, 420);
		assertTrue(drawing.description().startsWith("● This quarter ○ The quarter before\nItem 0 in words"),
				drawing.description());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		drawing.writeSvg(out);
		String svg = out.toString(StandardCharsets.UTF_8);
		assertTrue(svg.contains("Item number 2") && svg.contains("Item 2 in words"), svg);
		assertEquals(1280, drawing.image(2).getWidth());
	}

	@Test
	void aMissingFigureLeavesOneDotAndNothingIsSaid() throws ChartException {
		DumbbellRow alone = new DumbbellRow("I0", text("Alone"), Optional.of(new Dot(80, Optional.empty())),
				Optional.empty(), "", false, text("Alone 80"));
		DumbbellChart one = new DumbbellChart(List.of(alone), List.of(), chart(1).names(), Optional.empty(),
				Optional.empty(), 0, 100, Locale.ENGLISH, Optional.empty());
		assertEquals(1, draw(one, 300, 200).bars().size());
		DumbbellChart none = new DumbbellChart(List.of(), List.of(), chart(1).names(), Optional.empty(),
				Optional.empty(), 0, 100, Locale.ENGLISH, Optional.empty());
		assertEquals("There are no figures to compare.", draw(none, 300, 200).description());
	}
}
