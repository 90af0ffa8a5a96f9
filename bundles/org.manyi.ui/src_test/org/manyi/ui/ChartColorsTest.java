/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.chart.ChartColors;

/**
 * Marks of charts that are told apart by their colour are told apart by everyone, in both tones. "Other" is not among
 * them: it stands last, under its name, and has no class.
 */
class ChartColorsTest {

	private static final double TOLD_APART = 12;

	private static Map<String, Color> colors(Tone tone) {
		ChartColors colors = tone.charts().colors();
		Map<String, Color> named = new LinkedHashMap<>();
		named.put("ground", colors.ground());
		named.put("ink", colors.ink());
		named.put("secondary", colors.secondary());
		named.put("selection", colors.selection());
		named.put("threshold", colors.threshold());
		named.put("axis", colors.axis());
		named.put("A", colors.classA());
		named.put("B", colors.classB());
		named.put("C", colors.classC());
		named.put("other", colors.other());
		named.put("ribbon", colors.ribbon());
		return named;
	}

	/** The first is drawn beside, over or behind each of the others. */
	@ParameterizedTest
	@CsvSource({ "A, B C other ground selection axis threshold ink ribbon", "B, C other ground selection axis",
			"C, ground", "other, ground", "threshold, ground selection ribbon ink axis secondary",
			"ribbon, ground selection axis secondary", "axis, ground selection", "ink, ground selection ribbon",
			"secondary, ground selection" })
	void marksAreToldApartByEveryone(String mark, String others) {
		for (Tone tone : Tone.values()) {
			Map<String, Color> colors = colors(tone);
			for (String other : List.of(others.split(" "))) {
				for (Sight sight : Sight.values()) {
					double distance = sight.distance(rgb(colors.get(mark)), rgb(colors.get(other)));
					assertTrue(distance >= TOLD_APART,
							() -> tone + ", " + sight + ": " + mark + " and " + other + " are " + distance + " apart");
				}
			}
		}
	}

	/** Tables and pictures of them have the same bands, and what is written on their tints can be read. */
	@Test
	void bandsOfChartsAreThoseOfThePalette() {
		List<Palette> bands = List.of(Palette.BAND_LOWEST, Palette.BAND_LOW, Palette.BAND_MIDDLE, Palette.BAND_HIGH,
				Palette.BAND_HIGHEST);
		for (Tone tone : Tone.values()) {
			ChartColors colors = tone.charts().colors();
			assertEquals(bands.stream().map(band -> band.color(tone).getRGB()).toList(),
					colors.bands().stream().map(ChartColorsTest::rgb).toList());
			for (int band = 0; band < bands.size(); band++) {
				double contrast = Sight.contrast(rgb(colors.ink()), rgb(colors.tint(band / 4.0)));
				assertTrue(contrast >= 4.5, () -> tone + ": " + contrast);
			}
		}
	}

	private static RGB rgb(Color color) {
		return new RGB(color.getRed(), color.getGreen(), color.getBlue());
	}
}
