/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.exchange.api.mapping.ColumnRole;
import org.manyi.exchange.internal.formats.DelimitedTextFormat;
import org.manyi.model.Questionnaire;
import org.manyi.store.api.EvidenceException;

/** What the page of a questionnaire saves (docs/questionnaire-form.md) needs no mapping by hand. */
@NonNullByDefault({})
class ReturnedFormTest {

	private static final String RETURNED = "\uFEFF\"methodology\",\"source form\",\"sheet id\",\"customer\","
			+ "\"project\",\"unit\",\"contact\",\"survey date\",\"survey mode\",\"stage\",\"Q1\",\"Q2\",\"Q3\",\"Q4\","
			+ "\"comment\"\r\n"
			+ "\"well-service@1.2.0\",\"顾客满意度调查表\",\"MWTPDLKQ-N4CNSJ\",\"甲公司, “总部”\",\"\",\"一队\",\"\",\"2026-03-09\","
			+ "\"上门访问\",\"施工后\",\"5\",\"X\",\"\",\"2\",\"【施工质量】太慢\n=别再来\"\r\n";

	@TempDir
	Path folder;

	@Test
	void everyColumnIsKnownAndEveryAnswerWhatItWas() throws IOException, EvidenceException {
		Questionnaire questionnaire = new Questionnaire(List.of(Questionnaires.item("Q1", "施工质量", "Workmanship"),
				Questionnaires.item("Q2", "施工进度", "Progress"), Questionnaires.item("Q3", "资料交接", "Records"),
				Questionnaires.item("Q4", "井控安全", "Well control"), Questionnaires.item("Q5", "服务态度", "Attitude")),
				Questionnaires.scale());
		Imported imported = Imported.of(Files.writeString(folder.resolve("returned.csv"), RETURNED), questionnaire);
		assertEquals(DelimitedTextFormat.ID, imported.format);
		assertEquals(List.of(), imported.rejects);
		assertEquals(List.of("methodology"), imported.proposal.columns().stream()
				.filter(column -> column.role() instanceof ColumnRole.Unused).map(column -> column.column().id())
				.toList());
		Imported.Response sheet = imported.responses.getFirst();
		assertEquals(1, imported.responses.size());
		assertEquals(List.of("5", "NOT_APPLICABLE", "BLANK", "2", "NOT_SHOWN"), sheet.answers());
		assertEquals("MWTPDLKQ-N4CNSJ", sheet.id());
		assertEquals("2026-03-09", sheet.date());
		assertEquals("【施工质量】太慢\n=别再来", sheet.comment());
	}
}
