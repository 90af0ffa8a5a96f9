/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.manyi.analysis.ParetoBasis;
import org.manyi.chart.ChartDrawing;
import org.manyi.chart.ChartException;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.ParetoChart;
import org.manyi.model.LocalizedText;

/** The font is the one that can display the text; where there is none, the drawing says so. */
class FontsTest {

	/** A font that claims the characters up to a last one. */
	private static final class Partial extends Font {

		private static final long serialVersionUID = 1L;
		private final int last;

		Partial(String name, int last) {
			super(name, Font.PLAIN, 12);
			this.last = last;
		}

		@Override
		public boolean canDisplay(int codePoint) {
			return codePoint <= last;
		}

		@NonNullByDefault({})
		@Override
		public int canDisplayUpTo(String text) {
			return text.codePoints().allMatch(this::canDisplay) ? -1 : 0;
		}
	}

	private record Installed(List<Font> fonts) implements FontCatalog {

		@Override
		public List<Font> all() {
			return fonts;
		}

		@Override
		public Optional<Font> family(String name) {
			return fonts.stream().filter(font -> font.getName().equals(name)).findFirst();
		}
	}

	private static final Font LATIN = new Partial("Latin", 0x20ff);
	private static final Font CHINESE = new Partial("Chinese", 0xffff);
	private static final Font EVERYTHING = new Partial("Everything", 0x10ffff);

	private static Typeface choose(String text, List<String> preferred, Font... installed) {
		return new FontChooser(new Installed(List.of(installed))).choose(text, preferred);
	}

	@Test
	void theFirstPreferredFontWithAllCharactersIsTaken() {
		List<String> preferred = List.of("Missing", "Latin", "Chinese", "Everything");
		assertEquals("Latin", choose("Response", preferred, EVERYTHING, CHINESE, LATIN).font().getName());
		assertEquals("Chinese", choose("响应 speed", preferred, EVERYTHING, CHINESE, LATIN).font().getName());
	}

	@Test
	void aFontNobodyPreferredIsBetterThanMissingCharacters() {
		Typeface typeface = choose("响应", List.of("Latin"), LATIN, CHINESE);
		assertEquals("Chinese", typeface.font().getName());
		assertTrue(typeface.complete());
	}

	@Test
	void whereNoneHasAllTheOneWithMostIsTakenAndSaysSo() {
		Typeface typeface = choose("a响\ud83d\ude00", List.of("Latin", "Chinese"), LATIN, CHINESE);
		assertFalse(typeface.complete());
		assertEquals("a响?", typeface.displayable("a响\ud83d\ude00"));
	}

	@Test
	void withoutAChineseFontTheChartIsDrawnInEnglishAndSaysSo() throws ChartException {
		ChartDrawing drawing = draw(SampleCharts.chart(SampleCharts.ten(), Locale.SIMPLIFIED_CHINESE), LATIN);
		assertEquals(1, drawing.warnings().size());
		assertTrue(drawing.warnings().getFirst().en().contains("drawn in the other one"));
		assertTrue(texts(drawing).contains("Communication"));
		assertTrue(texts(drawing).stream().allMatch(text -> LATIN.canDisplayUpTo(text) == -1),
				texts(drawing)::toString);
	}

	@Test
	void withoutAnyFontForALabelItsMissingCharactersAreMarkedAndItSaysSo() throws ChartException {
		ParetoChart chart = ParetoChart.of(SampleCharts.pareto(ParetoBasis.CATEGORIES,
				List.of(LocalizedText.same("响应 x")), SampleCharts.rationals(2)), Locale.ENGLISH);
		ChartDrawing drawing = draw(chart, LATIN);
		assertTrue(drawing.warnings().getFirst().en().contains("missing characters"));
		assertTrue(drawing.warnings().getFirst().zh().contains("安装"));
		assertTrue(texts(drawing).contains("?? x"), texts(drawing)::toString);
		assertTrue(drawing.description().contains("响应 x"), "words for others need no font");
	}

	@Test
	void withAFontThereIsNothingToSay() throws ChartException {
		assertEquals(List.of(),
				draw(SampleCharts.chart(SampleCharts.ten(), Locale.SIMPLIFIED_CHINESE), CHINESE).warnings());
	}

	private static ChartDrawing draw(ParetoChart chart, Font... installed) throws ChartException {
		return new JFreeChartRenderer(new Installed(List.of(installed))).draw(chart, SampleCharts.SIZE,
				ChartTheme.LIGHT);
	}

	private static List<String> texts(ChartDrawing drawing) {
		return ((ParetoDrawing) drawing).scene().texts().stream().map(PlacedText::text).toList();
	}
}
