/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.form;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;

/** Word documents, as Apache POI reads them. */
class FormAsDocxTest {

	private static byte[] written(QuestionnaireForm form, Locale locale) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new FormAsDocx(locale).write(form, out);
		return out.toByteArray();
	}

	private static XWPFDocument read(QuestionnaireForm form, Locale locale) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(written(form, locale)));
	}

	private static List<String> cells(XWPFTable table, int row) {
		return table.getRow(row).getTableCells().stream().map(XWPFTableCell::getText).toList();
	}

	@Test
	void hasATableWhoseHeadingIsRepeated() throws IOException {
		try (XWPFDocument word = read(Forms.weighted(7, "given"), Locale.SIMPLIFIED_CHINESE)) {
			assertEquals("顾客满意度调查表", word.getParagraphs().getFirst().getText());
			assertEquals(3, word.getTables().size());
			XWPFTable items = word.getTables().get(1);
			assertTrue(items.getRow(0).isRepeatHeader());
			assertEquals(List.of("序号", "调查项", "权数 λ", "很满意\n5", "满意\n4", "一般满意\n3", "不满意\n2", "很不满意\n1", "不适用\nX",
					"改进要求和建议"), cells(items, 0));
			assertEquals(List.of("维度0"), cells(items, 1));
			assertEquals(List.of("1", "施工质量1", "0.250", "□", "□", "□", "□", "□", "□", ""), cells(items, 2));
			assertEquals(1 + 7 + 2, items.getNumberOfRows());
			assertTrue(cells(word.getTables().getFirst(), 3).containsAll(List.of("调查方式", "□ 上门访问   □ 调查表")),
					word.getTables().getFirst().getText());
			assertEquals("其他意见和建议", word.getTables().get(2).getText().strip());
			assertEquals("11906", word.getDocument().getBody().getSectPr().getPgSz().getW().toString());
		}
	}

	@Test
	void theFootNamesTheMethodologyAndThePage() throws IOException {
		try (XWPFDocument word = read(Forms.weighted(7, "given"), Locale.ENGLISH)) {
			String foot = word.getFooterList().getFirst().getText();
			assertTrue(foot.contains("By the methodology: Well service (example 1.2.3)") && foot.contains("Page"),
					foot);
			String xml = new String(word.getFooterList().getFirst().getPackagePart().getInputStream().readAllBytes(),
					StandardCharsets.UTF_8);
			assertTrue(xml.contains(" PAGE ") && xml.contains(" NUMPAGES "), xml);
		}
	}

	@Test
	void wordsOfTheMethodologyAreNeverMarkup() throws IOException {
		try (XWPFDocument word = read(Forms.harmful(), Locale.SIMPLIFIED_CHINESE)) {
			String shown = Forms.ATTACK.replace('\u0000', '\uFFFD');
			assertEquals(shown, cells(word.getTables().get(1), 1).get(1));
			assertEquals("5 1", cells(word.getTables().get(1), 1).get(2));
		}
	}

	@Test
	void theSameFormGivesTheSameBytes() throws IOException {
		assertArrayEquals(written(Forms.weighted(7, "given"), Locale.ENGLISH),
				written(Forms.weighted(7, "given"), Locale.ENGLISH));
	}
}
