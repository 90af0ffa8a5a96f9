/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyi.analysis.ParetoBasis;
import org.manyi.chart.ChartColors;
import org.manyi.chart.ChartException;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;

/** Nothing to show, and too little room to show it. */
class EdgesTest {

	@ParameterizedTest
	@EnumSource(ParetoBasis.class)
	void anEmptyParetoSaysSo(ParetoBasis basis) throws ChartException, IOException {
		ParetoDrawing drawing = SampleCharts.draw(SampleCharts.chart(SampleCharts.empty(basis), Locale.ENGLISH),
				SampleCharts.SIZE);
		assertEquals(List.of(), drawing.bars());
		assertTrue(drawing.scene().texts().stream().anyMatch(text -> text.text().endsWith("in this slice")));
		assertTrue(inkOf(drawing.image(1)) > 100);
		ByteArrayOutputStream svg = new ByteArrayOutputStream();
		drawing.writeSvg(svg);
		assertTrue(svg.size() > 0);
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "20, 20", "16, 300", "300, 16", "120, 80", "200, 150", "60, 900", "3000, 90" })
	void everySizeIsDrawn(int width, int height) throws ChartException, IOException {
		for (int bars : new int[] { 0, 1, 4, 40 }) {
			ParetoDrawing drawing = SampleCharts.draw(SampleCharts.chart(SampleCharts.of(bars, 20), Locale.ENGLISH),
					new ChartSize(width, height));
			assertEquals(bars, drawing.bars().size());
			assertEquals(width, drawing.image(1).getWidth());
			drawing.bars().forEach(bar -> assertTrue(bar.bar().width() > 0 && bar.bar().height() > 0, bar::toString));
			drawing.writeSvg(new ByteArrayOutputStream());
		}
	}

	@Test
	void impossibleSizesAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new ChartSize(0, 10));
		assertThrows(IllegalArgumentException.class, () -> new ChartSize(10, 20_000));
		assertThrows(IllegalArgumentException.class, () -> new ChartTheme(ChartColors.LIGHT, List.of(), 16, 8, 11, 9));
		assertThrows(IllegalArgumentException.class, () -> ChartTheme.LIGHT.enlarged(0));
	}

	@Test
	void noTextIsSmallerThanTheThemeAsks() throws ChartException {
		FontChooser fonts = new FontChooser(new SystemFonts());
		ChartTheme projected = new ChartTheme(ChartColors.LIGHT, ChartTheme.LIGHT.fontFamilies(), 40, 28, 24, 24);
		ChartText text = ChartText.of(SampleCharts.chart(SampleCharts.ten(), Locale.ENGLISH), projected, fonts);
		ParetoDrawing drawing = new ParetoDrawing(SampleCharts.chart(SampleCharts.ten(), Locale.ENGLISH), text,
				new ChartSize(1920, 1080), projected);
		assertEquals(List.of(), drawing.scene().texts().stream()
				.filter(placed -> placed.style().font().getSize2D() < 24).toList());
	}

	@Test
	void anEnlargedThemeEnlargesAllSizes() {
		ChartTheme large = ChartTheme.LIGHT.enlarged(2);
		assertEquals(List.of(32.0, 24.0, 22.0, 18.0),
				List.of(large.titleSize(), large.labelSize(), large.tickSize(), large.smallestSize()));
	}

	private static long inkOf(BufferedImage image) {
		int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
		return Arrays.stream(pixels).filter(pixel -> (pixel & 0xff) < 0x80).count();
	}
}
