/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Sheets of paper, as they are read back from PDF. */
class FormAsPdfTest {

	private static PdfReader read(QuestionnaireForm form, Locale locale) throws IOException, FormException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new FormAsPdf(locale).write(form, out);
		return new PdfReader(out.toByteArray());
	}

	private static String text(PdfReader reader, int page) throws IOException {
		return new PdfTextExtractor(reader).getTextFromPage(page).replaceAll("\\s+", "");
	}

	@Test
	void isAnUprightSheetOfPaperWithWordsThatCanBeRead() throws IOException, FormException {
		try (PdfReader reader = read(Forms.weighted(7, "given"), Locale.SIMPLIFIED_CHINESE)) {
			assertEquals(1, reader.getNumberOfPages());
			assertEquals(595.3, reader.getPageSize(1).getWidth(), 0.1);
			assertEquals(841.9, reader.getPageSize(1).getHeight(), 0.1);
			String text = text(reader, 1);
			for (String words : List.of("顾客满意度调查表", "调查时机：单位季度调查", "权数λ", "改进要求和建议", "施工质量7", "0.250", "□", "维度3",
					"顾客名称", "其他意见和建议", "测评方法：井下作业顾客满意度测评（example1.2.3）", "第1页")) {
				assertTrue(text.contains(words), words + " in " + text);
			}
			assertEquals("顾客满意度调查表", reader.getInfo().get("Title"));
			assertEquals("zh-CN", reader.getCatalog().getAsString(PdfName.LANG).toUnicodeString());
			assertFalse(reader.getInfo().containsKey("CreationDate"), "the time of writing");
		}
	}

	@Test
	void theHeadingIsRepeatedOnEachPage() throws IOException, FormException {
		try (PdfReader reader = read(Forms.weighted(60, "given"), Locale.ENGLISH)) {
			assertTrue(reader.getNumberOfPages() >= 3, reader.getNumberOfPages() + " pages");
			for (int page = 1; page <= 3; page++) {
				String text = text(reader, page);
				assertTrue(text.contains("Weightλ") && text.contains("Page" + page + "of"), text);
			}
		}
	}

	@Test
	void manyColumnsLieOnTheirSide() throws IOException, FormException {
		try (PdfReader reader = read(Forms.weighted(3, "importance-answered"), Locale.SIMPLIFIED_CHINESE)) {
			assertEquals(841.9, reader.getPageSizeWithRotation(1).getWidth(), 0.1);
			assertTrue(text(reader, 1).contains("51"), "levels of importance to circle");
		}
	}

	@Test
	void aMachineWithoutAFontIsTold(@TempDir Path empty) {
		FormFonts none = new FormFonts(List.of(empty));
		FormException refused = assertThrows(FormException.class, () -> none.of("满意"));
		assertTrue(refused.text().en().contains("--format docx"), refused.text().en());
	}
}
