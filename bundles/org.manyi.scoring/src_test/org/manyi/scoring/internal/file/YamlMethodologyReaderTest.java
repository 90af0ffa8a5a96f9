/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.manyi.model.ClauseReference;
import org.manyi.model.Item;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.MethodCall;
import org.manyi.model.Methodology;
import org.manyi.model.MethodologyStatus;
import org.manyi.model.PeriodUnit;
import org.manyi.model.ReadingMark;
import org.manyi.model.Target;

/** A file that is right is read as it is written. */
class YamlMethodologyReaderTest extends ReaderFixture {

	@Test
	void everythingIsReadAsWritten() throws Exception {
		Methodology read = read(COMPLETE);

		assertEquals("well-service", read.id());
		assertEquals("1.20.0", read.version());
		assertEquals(MethodologyStatus.APPROVED, read.status());
		assertEquals(new LocalizedText("顾客", "customer"), read.customerTerm());
		assertEquals(new Level(4, Optional.of(new BigDecimal("0.80")), new LocalizedText("满意", "Satisfied"), List.of()),
				read.scale().levels().get(1));
		assertEquals(List.of("X", "不适用", "N/A"), read.scale().notApplicableMarks());
		assertEquals(List.of("0"), read.scale().blankMarks());
		assertEquals(List.of("-"), read.scale().notShownMarks());
		assertEquals(List.of("Q1", "Q2", "Q9"), read.indicators().items().stream().map(Item::id).toList());
		assertEquals(OptionalInt.of(5), read.indicators().items().getFirst().importance());
		assertEquals(Optional.of(new BigDecimal("0.20")), read.indicators().items().getLast().weight());
		assertEquals(List.of("Q1", "Q2"), read.indicators().dimensions().getFirst().itemIds());
		assertEquals("satisfaction-index", read.indicators().index().orElseThrow().id());
		assertEquals(new MethodCall("importance-level", Map.of()), read.weighting().call());
		assertEquals(new MethodCall("weighted-level-score", Map.of("denominator", "valid")), read.scoring());
		assertEquals(new BigDecimal("70.5"), read.bands().bands().get(1).lower());
		assertEquals(Map.of("denominator", "valid", "threshold", "4"),
				read.measures().getFirst().method().parameters());
		assertEquals(Optional.of(new Target(new BigDecimal("98.0"), PeriodUnit.YEAR)),
				read.measures().getFirst().target());
		assertEquals(1, read.lowAnswerAtMost());
		assertEquals(30, read.minimumValid());
		assertEquals(ReadingMark.DEPARTS, read.rules().getFirst().mark());
		assertEquals(Optional.of(new ClauseReference("顾客满意度测评管理办法", "文件内容(五)4④")),
				read.rules().getFirst().clause());
		assertEquals(HexFormat.of().formatHex(
				MessageDigest.getInstance("SHA-256").digest(COMPLETE.getBytes(StandardCharsets.UTF_8))),
				read.contentHash());
	}

	@Test
	void whatMayBeLeftOutHasItsDefault() throws Exception {
		Methodology read = read("""
				schema: 1
				id: small
				version: 0.1.0
				name: {zh: 小, en: Small}
				status: draft
				customer: {zh: 客户, en: customer}
				scale:
				  levels:
				    - {score: 2, label: {zh: 好, en: Good}}
				    - {score: 1, label: {zh: 差, en: Bad}}
				indicators:
				  items:
				    - {id: a, name: {zh: 甲, en: A}}
				scoring: {method: kpi}
				""");

		assertEquals(new MethodCall("equal", Map.of()), read.weighting().call());
		assertEquals(List.of(), read.bands().bands());
		assertEquals(List.of(), read.measures());
		assertEquals(2, read.lowAnswerAtMost());
		assertEquals(10, read.minimumValid());
		assertTrue(read.indicators().index().isEmpty());
	}

	@Test
	void theExampleOfTheDocumentationIsRight() throws Exception {
		String page = Files.readString(Path.of(System.getProperty("manyi.checkout"), "docs", "methodology-file.md"));
		int start = page.indexOf("```yaml\n") + "```yaml\n".length();

		assertEquals("front-desk", read(page.substring(start, page.indexOf("```", start))).id());
	}

	@Test
	void aByteOrderMarkIsNoContent() throws Exception {
		assertEquals(read(COMPLETE).scale(), read("\uFEFF" + COMPLETE).scale());
	}

	@Test
	void lineEndsOfWindowsAreRead() throws Exception {
		String windows = COMPLETE.replace("\n", "\r\n");

		assertEquals(read(COMPLETE).rules(), read(windows).rules());
		assertEquals(33,
				problems(windows.replace("from: 85", "from: high").getBytes(StandardCharsets.UTF_8)).getFirst().line());
	}
}
