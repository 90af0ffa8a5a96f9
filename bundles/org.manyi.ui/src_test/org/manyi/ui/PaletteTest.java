/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The palette can be read, and its scales told apart, in both tones. */
class PaletteTest {

	/** WCAG 2.1, 1.4.3, for text of ordinary size. */
	private static final double READABLE = 4.5;
	private static final double TOLD_APART = 12;

	private static RGB rgb(Palette color, Tone tone) {
		return color.color(tone).getRGB();
	}

	@ParameterizedTest
	@CsvSource({ "INK, GROUND", "INK, PANEL", "INK, SELECTION", "SECONDARY, GROUND", "SECONDARY, PANEL",
			"SECONDARY, SELECTION", "ACCENT, GROUND", "ACCENT, PANEL", "ACCENT, SELECTION", "WORSE, GROUND",
			"WORSE, PANEL", "WORSE, SELECTION", "WORSE, WORSE_GROUND", "GROUND, WORSE", "GROUND, SECONDARY",
			"BAND_LOW, GROUND", "BAND_LOW, PANEL", "GROUND, BAND_HIGHEST", "GROUND, BAND_HIGH", "GROUND, BAND_MIDDLE",
			"GROUND, BAND_LOW", "GROUND, BAND_LOWEST" })
	void textCanBeReadOnWhatItStandsOn(Palette text, Palette ground) {
		for (Tone tone : Tone.values()) {
			double contrast = Sight.contrast(rgb(text, tone), rgb(ground, tone));
			assertTrue(contrast >= READABLE, () -> tone + ": " + contrast);
		}
	}

	@ParameterizedTest
	@EnumSource(Sight.class)
	void levelsAndBandsAreToldApartByEveryone(Sight sight) {
		for (Tone tone : Tone.values()) {
			for (String scale : List.of("LEVEL_", "BAND_")) {
				List<Palette> colors = Arrays.stream(Palette.values())
						.filter(color -> color.name().startsWith(scale)).toList();
				assertEquals(5, colors.size());
				for (int i = 0; i < colors.size(); i++) {
					for (Palette other : colors.subList(i + 1, colors.size())) {
						Palette color = colors.get(i);
						double distance = sight.distance(rgb(color, tone), rgb(other, tone));
						assertTrue(distance >= TOLD_APART, () -> tone + " " + color + " " + other + ": " + distance);
					}
				}
			}
		}
	}

	@Test
	void aColourOfTheGroundOrOfTextHasOneCounterpart() {
		List<Palette> used = List.of(Palette.INK, Palette.SECONDARY, Palette.GROUND, Palette.PANEL, Palette.SELECTION,
				Palette.ACCENT, Palette.HAIRLINE, Palette.FAINT_LINE, Palette.WORSE, Palette.WORSE_GROUND);
		for (Tone tone : Tone.values()) {
			Set<RGB> different = used.stream().map(color -> rgb(color, tone)).collect(Collectors.toSet());
			assertEquals(used.size(), different.size(), tone.name());
		}
	}
}
