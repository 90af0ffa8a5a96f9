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
import org.manyi.chart.ChartException;

/** Text is broken where its language allows, into few and even lines. */
class TextWrapperTest {

	private static List<String> wrap(Locale locale, String text, String widest, int lines) throws ChartException {
		TextStyle style = style(locale);
		return new TextWrapper(locale).wrap(text, style, style.width(widest), lines).orElse(List.of());
	}

	private static TextStyle style(Locale locale) throws ChartException {
		return SampleCharts.draw(SampleCharts.chart(SampleCharts.ten(), locale), SampleCharts.SIZE).scene().texts()
				.getFirst().style();
	}

	@Test
	void whatFitsStaysOnOneLine() throws ChartException {
		assertEquals(List.of("Orderly site"), wrap(Locale.ENGLISH, "Orderly site", "Orderly site", 2));
		assertEquals(List.of(""), wrap(Locale.ENGLISH, "", "x", 2));
	}

	@Test
	void linesAreEven() throws ChartException {
		assertEquals(List.of("Settlement", "of accounts"),
				wrap(Locale.ENGLISH, "Settlement of accounts", "Settlement of", 2));
		assertEquals(List.of("响应", "速度"), wrap(Locale.SIMPLIFIED_CHINESE, "响应速度", "响应速", 2));
	}

	@Test
	void aWordIsNotBroken() throws ChartException {
		assertEquals(List.of(), wrap(Locale.ENGLISH, "Good communication", "communicatio", 4));
	}

	@Test
	void moreLinesThanAllowedDoNotFit() throws ChartException {
		assertEquals(List.of(), wrap(Locale.ENGLISH, "a a a", "a", 2));
		assertEquals(List.of("a", "a", "a"), wrap(Locale.ENGLISH, "a a a", "a", 3));
	}

	@Test
	void aChineseLineDoesNotBeginWithAPunctuationMark() throws ChartException {
		List<String> lines = wrap(Locale.SIMPLIFIED_CHINESE, "响应速度，设备状况", "响应速度", 3);
		assertTrue(lines.size() == 3 && lines.stream().noneMatch(line -> line.startsWith("，")), lines::toString);
	}

	@Test
	void shorteningKeepsTheBeginningAndNeverSplitsACharacter() throws ChartException {
		TextStyle style = style(Locale.ENGLISH);
		assertEquals("Orderly site", style.shorten("Orderly site", style.width("Orderly site")));
		assertEquals("Orderly…", style.shorten("Orderly site", style.width("Orderly …")));
		assertEquals("…", style.shorten("\ud83d\ude00\ud83d\ude00", 0));
		assertEquals(Optional.empty(), new TextWrapper(Locale.ENGLISH).wrap("a", style, 0, 1));
	}
}
