/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a methodology says and how two differ, in words. */
class MethodologyWordsTest extends MethodologyFixture {

	@Test
	void aDifferenceIsToldInWordsWithTheClausesItConcerns() {
		String text = run("methodology", "diff", "v1.yaml", "v2.yaml").text();

		assertTrue(text.contains("In force from: from “2026-01-01” to “2026-04-01”"), text);
		assertTrue(text.contains(
				"Item Q1: from “Workmanship, importance 5 (Very important)” to “Workmanship, importance 1 (Very "
						+ "unimportant)”"),
				text);
		assertTrue(text.contains("Very satisfied: from “≥ 85” to “≥ 75”\n    concerns [interpreted] 测评办法 (三)3"), text);
		assertFalse(text.contains("Item Q2"), text);
		String chinese = CommandRun.in(folder, Locale.CHINESE, "methodology", "diff", "v1.yaml", "v2.yaml").text();
		assertTrue(chinese.contains("很满意：由“≥ 85”改为“≥ 75”"), chinese);
		Json same = json("methodology", "diff", "v1.yaml", "v1.yaml", "--format", "json");
		assertEquals(Boolean.TRUE, same.at("sameFile").value());
		assertEquals(0, same.at("changes").list().size());
	}

	@Test
	void theRuleIsPrintedForSignature() throws IOException {
		String text = run("methodology", "print", "v1.yaml").text();

		assertTrue(text.contains("Very satisfied: ≥ 85  \n    From 测评办法, (三)3; interpreted"), text);
		assertTrue(text.contains("- Author: Quality clerk  Signature: ____"), text);
		assertEquals(Commands.DONE,
				run("methodology", "print", "v1.yaml", "--format", "html", "--out", "rule.html").status());
		String page = Files.readString(folder.resolve("rule.html"));
		assertTrue(page.startsWith("<!DOCTYPE html>") && page.contains("<td>≥ 85<div class=\"s\">From 测评办法"), page);
	}

	/** What is signed names things by their names, with the colon of the language. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"it-operations-service | 客户评价满意率，计算方法：客户评价满意率（satisfied-rate） | Satisfied customer rate, method: "
					+ "Satisfied customer rate (satisfied-rate)",
			"it-operations-service | 客户满意度计入的调查：“公司级客户年度调查”、“项目验收后调查” | surveys that count: “Yearly survey of "
					+ "company-level customers”",
			"it-operations-service | 调查项：人员能力、工作规范 | items: Staff competence, Working practice",
			"it-operations-service | “质量管理组经理：审批满意度调查分析报告”之后 | after “Quality group manager: approves the report”",
			"well-service | 赋权方法：按重要性等级加权（importance-level） | Weighting: Weights of importance levels "
					+ "(importance-level)",
			"well-service | 施工质量，属于“产品质量”，重要性 5（很重要） | Workmanship, of “Product quality”, importance 5 (Very "
					+ "important)" })
	void whatIsSignedIsCalledByItsName(String name, String zh, String en) {
		String chinese = CommandRun.in(folder, Locale.CHINESE, "methodology", "print", name).text();
		String english = run("methodology", "print", name).text();

		assertTrue(chinese.contains(zh), chinese);
		assertTrue(english.contains(en), english);
		assertFalse(chinese.matches("(?s).*[\\p{IsHan}”）\\d]: .*"), chinese);
		String page = CommandRun.in(folder, Locale.CHINESE, "methodology", "print", name, "--format", "html").text();
		assertTrue(page.contains("版本：" + name), page);
	}

	@Test
	void oddPairsAreToldWhatTheyAre() throws IOException {
		write("changed.yaml", first.replace("from: 85", "from: 80"));
		write("marked.yaml", "\uFEFF" + first.replace("\n", "\r\n"));

		assertTrue(run("methodology", "diff", "v1.yaml", "changed.yaml").text()
				.contains("Both call themselves version 1.0.0"));
		assertTrue(run("methodology", "diff", "v1.yaml", "marked.yaml").text()
				.endsWith("Both say the same; the files differ in form alone.\n"));
		assertTrue(run("methodology", "diff", "well-service", "it-operations-service").text()
				.contains("These are two methodologies, not two versions of one."));
		adoptBoth();
		CommandRun marked = run("methodology", "adopt", "marked.yaml", "--into", "ws");
		assertEquals(Commands.FAILED, marked.status());
		assertTrue(marked.err().contains("says the same in another form"), marked.err());
	}
}
