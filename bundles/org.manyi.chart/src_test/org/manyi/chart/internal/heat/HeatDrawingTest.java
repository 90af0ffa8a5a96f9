/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.chart.Box;
import org.manyi.chart.ChartException;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.heat.HeatChart;
import org.manyi.chart.heat.HeatRow;
import org.manyi.chart.internal.JFreeChartRenderer;
import org.manyi.chart.internal.PlacedText;
import org.manyi.model.LocalizedText;

class HeatDrawingTest {

	private static LocalizedText text(String words) {
		return LocalizedText.same(words);
	}

	/** The first figure of each unit is in the lowest band, the second in the highest, the others have no tint. */
	private static HeatChart chart(int units, int figures) {
		List<HeatRow> rows = IntStream.range(0, units).mapToObj(unit -> new HeatRow("U" + unit, text("Unit " + unit),
				"n 12", IntStream.range(0, figures).mapToObj(figure -> new HeatRow.Cell("7" + figure + ".5",
						figure > 1 ? Optional.empty() : Optional.of((double) figure),
						text("Unit " + unit + ", figure " + figure))).toList())).toList();
		return new HeatChart(IntStream.range(0, figures).mapToObj(figure -> text("Figure of name " + figure)).toList(),
				rows, Optional.of(text("Heading")), Optional.empty(), text("Tints are bands"), Locale.ENGLISH);
	}

	private static HeatDrawing draw(HeatChart chart, int width, int height) throws ChartException {
		return assertInstanceOf(HeatDrawing.class,
				new JFreeChartRenderer().draw(chart, new ChartSize(width, height), ChartTheme.LIGHT));
	}

	@ParameterizedTest
	@CsvSource({ "4, 5, 960, 400", "12, 16, 960, 600", "30, 13, 960, 940" })
	void noTextCoversAnotherNorLeavesThePicture(int units, int figures, int width, int height) throws ChartException {
		List<PlacedText> texts = draw(chart(units, figures), width, height).layout().texts();
		for (int i = 0; i < texts.size(); i++) {
			Rectangle2D one = inked(texts.get(i));
			assertTrue(new Rectangle2D.Double(0, 0, width, height).contains(one), texts.get(i).text());
			for (PlacedText other : texts.subList(i + 1, texts.size())) {
				assertTrue(!one.intersects(inked(other)), texts.get(i).text() + " and " + other.text());
			}
		}
	}

	/** Letters do not reach the whole line. */
	private static Rectangle2D inked(PlacedText text) {
		double ascent = 0.75 * text.style().ascent();
		Shape level = new Rectangle2D.Double(text.x(), text.y() - ascent, text.style().width(text.text()), ascent);
		return AffineTransform.getRotateInstance(text.angle(), text.x(), text.y())
				.createTransformedShape(level).getBounds2D();
	}

	@Test
	void figuresStandOnTheTintsOfTheirBands() throws ChartException {
		HeatDrawing drawing = draw(chart(3, 4), 960, 400);
		BufferedImage image = drawing.image(1);
		assertEquals(ChartTheme.LIGHT.colors().tint(0), corner(image, drawing.layout().cell(1, 0)));
		assertEquals(ChartTheme.LIGHT.colors().tint(1), corner(image, drawing.layout().cell(1, 1)));
		assertEquals(ChartTheme.LIGHT.colors().ground(), corner(image, drawing.layout().cell(1, 2)));
	}

	private static Color corner(BufferedImage image, Box cell) {
		return new Color(image.getRGB((int) cell.x() + 4, (int) cell.y() + 4));
	}

	@Test
	void everyCellTellsItsFigure() throws ChartException {
		HeatDrawing drawing = draw(chart(3, 4), 960, 400);
		assertEquals(12, drawing.bars().size());
		Box cell = drawing.layout().cell(2, 1);
		assertEquals(Optional.of("Unit 2, figure 1"), drawing.tipAt(cell.centerX(), cell.y() + 2));
		assertEquals(List.of(), drawing.warnings());
	}

	@Test
	void nothingToShowIsSaid() throws ChartException {
		assertTrue(draw(chart(0, 4), 600, 400).description().endsWith("There are no units to set side by side."));
		assertThrows(IllegalArgumentException.class, () -> new HeatChart(List.of(text("One")),
				List.of(new HeatRow("U", text("Unit"), "", List.of())), Optional.empty(), Optional.empty(),
				text(""), Locale.ENGLISH));
	}
}
