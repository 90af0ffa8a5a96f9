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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.chart.ChartException;
import org.manyi.model.LocalizedText;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/** PDF files are one page of the chart's size that says in words what it shows. */
class PdfPageTest {

	private static final LocalizedText TITLE = new LocalizedText("低分作答的排列图", "Pareto chart of low answers");

	private static byte[] pdf(String language) throws ChartException, IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SampleCharts.draw(SampleCharts.chart(SampleCharts.ten(), Locale.forLanguageTag(language))
				.withTitle(Optional.of(TITLE)), SampleCharts.SIZE).writePdf(out);
		return out.toByteArray();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-CN" })
	void isOnePageOfTheChartsSizeThatSaysWhatItShows(String language) throws ChartException, IOException {
		Locale locale = Locale.forLanguageTag(language);
		try (PdfReader reader = new PdfReader(pdf(language))) {
			assertEquals(1, reader.getNumberOfPages());
			assertEquals(SampleCharts.SIZE.width() * 0.75, reader.getPageSize(1).getWidth(), 0.01);
			assertEquals(SampleCharts.SIZE.height() * 0.75, reader.getPageSize(1).getHeight(), 0.01);
			assertEquals(TITLE.in(locale), reader.getInfo().get("Title"));
			assertTrue(reader.getInfo().get("Subject").contains("35"), reader.getInfo().get("Subject"));
			assertEquals(language, reader.getCatalog().getAsString(PdfName.LANG).toUnicodeString());
			assertFalse(reader.getInfo().containsKey("CreationDate"), "the time of writing");
		}
	}

	@Test
	void textIsOutlinesSoThatNoMachineLacksTheFont() throws ChartException, IOException {
		try (PdfReader reader = new PdfReader(pdf("zh-CN"))) {
			String content = new String(reader.getPageContent(1), StandardCharsets.ISO_8859_1);
			assertFalse(content.lines().anyMatch(line -> line.endsWith("Tj") || line.endsWith("TJ")), "text operators");
			assertTrue(content.lines().filter(line -> line.matches(".* [lcvy]")).count() > 1000, "pieces of glyphs");
		}
	}

	@Test
	void leavesTheStreamOpen() throws ChartException, IOException {
		boolean[] closed = { false };
		ByteArrayOutputStream out = new ByteArrayOutputStream() {
			@Override
			public void close() {
				closed[0] = true;
			}
		};
		SampleCharts.draw(SampleCharts.chart(SampleCharts.ten(), Locale.ENGLISH), SampleCharts.SIZE).writePdf(out);
		assertFalse(closed[0]);
		assertEquals("%PDF", out.toString(StandardCharsets.ISO_8859_1).substring(0, 4));
	}
}
