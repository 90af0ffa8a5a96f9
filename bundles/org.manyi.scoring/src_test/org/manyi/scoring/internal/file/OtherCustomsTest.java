/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.scoring.FileProblem;
import org.manyi.scoring.edit.TextPlace;

/** Files as they come from Chinese input methods, other calendars and other systems. */
class OtherCustomsTest {

	private static final String COMPLETE = """
			schema: 1
			id: desk
			version: 1.0.0
			name: {zh: 前台, en: Front desk}
			status: draft
			customer: {zh: 客户, en: customer}
			scale:
			  levels:
			    - {score: 5, weight: 1, label: {zh: 好, en: Good}}
			    - {score: 3, weight: 0.5, label: {zh: 中, en: Fair}}
			    - {score: 1, weight: 0, label: {zh: 差, en: Bad}}
			indicators: {items: [{id: Q1, name: {zh: 甲, en: First}}]}
			scoring: {method: mean}
			bands:
			  - from: 60
			    name: {zh: 优, en: High}
			  - {from: 0, name: {zh: 劣, en: Low}}
			""";

	private static List<FileProblem> problems(byte[] file) {
		try {
			return new YamlMethodologyReader().examine(new ByteArrayInputStream(file)).problems();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void theFileItselfIsRight() {
		assertEquals(List.of(), problems(COMPLETE.getBytes(StandardCharsets.UTF_8)));
	}

	/** What is typed by other keyboards, calendars and customs is told where it stands, with what was expected. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			id: desk | id：desk | a key without a colon, expected “key: value”; there is a full-width “：” | 全角的“：”
			zh: 前台, en | zh: 前台，en | expected a comma or the closing bracket; there is a full-width “，” | 全角的“，”
			status: draft | status:\\u00A0draft | there is a blank U+00A0, of which YAML takes the plain one alone | U+00A0
			from: 60 | from: ６０ | found “６０”, expected a number such as 85 or 0.8 | 写的是“６０”，应为数字
			from: 60 | from: 60,5 | found “60,5”, expected a number such as 85 or 0.8 | 写的是“60,5”，应为数字
			score: 5 | score: ５ | found “５”, expected an integer | 写的是“５”，应为-1000 到 1000 的整数
			weight: 0.5 | weight: 0,5 | 5: there is no such key; here one may write score, weight, label, aliases. Numbers have a decimal point | 小数用小数点
			customer: | control: {effective: 2569-02-01}\\ncustomer: | expected a date of the Gregorian calendar in the years 1900 to 2199 | 应为公历 1900 到 2199 年的日期
			customer: | control: {effective: 2026-02-30}\\ncustomer: | expected a day that there is | 应为存在的日期
			customer: | control: {effective: 令和8年2月1日}\\ncustomer: | found “令和8年2月1日”, expected a date such as 2026-01-31 | 应为日期，如
			""")
	void whatIsTypedByOtherCustomsIsToldInWords(String right, String wrong, String en, String zh) {
		String written = wrong.replace("\\n", "\n").replace("\\u00A0", "\u00A0");
		int at = COMPLETE.indexOf(right);
		assertTrue(at >= 0, right);

		List<FileProblem> found = problems(COMPLETE.replaceFirst(Pattern.quote(right), written)
				.getBytes(StandardCharsets.UTF_8));

		assertTrue(found.stream().anyMatch(problem -> problem.text().en().contains(en)
				&& problem.text().zh().contains(zh)), found::toString);
		int line = TextPlace.of(COMPLETE, at).line();
		assertTrue(found.stream().allMatch(problem -> Math.abs(problem.line() - line) <= 1), found::toString);
	}

	/** A full-width sign in quotes or a comment is as good as any other: it is not blamed for what stands outside. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{zh: 前台, en: Front desk} | {zh: "前台：大厅，一层", en: Front desk
			{zh: 前台, en: Front desk} | {zh: '前台：''大厅''，一层' en: Front desk}
			{zh: 前台, en: Front desk} | {zh: "前台：\\"大厅\\"，一层" en: Front desk}
			{zh: 前台, en: Front desk} | {"zh": "前台，一层" en: Front desk}
			{zh: 前台, en: Front desk} | {zh: 前台 en: Front desk}} # 前台：大厅，一层
			{zh: 前台, en: Front desk} | "前台：\\n\\n  大厅，一层" x
			customer: {zh: 客户, en: customer} | customer: >\\n    客户：顾客，用户\\n zh: 客户
			""")
	void aSignInsideQuotesIsNotBlamed(String right, String wrong) {
		List<FileProblem> found = problems(COMPLETE.replace(right, wrong.replace("\\n", "\n"))
				.getBytes(StandardCharsets.UTF_8));

		assertEquals(1, found.size(), found::toString);
		assertTrue(found.getFirst().text().en().startsWith("YAML syntax: "), found::toString);
		assertFalse(found.getFirst().text().en().contains("full-width"), found::toString);
	}

	@Test
	void theSignOutsideTheQuotesIsBlamedThoughOthersStandInside() {
		List<FileProblem> found = problems(COMPLETE.replace("{zh: 前台, en: Front desk}",
				"{zh: \"前台：大厅\"，en: Front desk}").getBytes(StandardCharsets.UTF_8));

		assertTrue(found.getFirst().text().en().endsWith("there is a full-width “，”, of which YAML takes “,” alone"),
				found::toString);
	}

	/** Places are those of an editor whatever ends the lines. */
	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n", "\r" })
	void placesAreCountedWhateverEndsTheLines(String lineEnd) {
		String file = COMPLETE.replace("from: 60", "from: high").replace("\n", lineEnd);
		FileProblem found = problems(file.getBytes(StandardCharsets.UTF_8)).getFirst();
		assertEquals(TextPlace.of(file, file.indexOf("high")), new TextPlace(found.line(), found.column()));
		byte[] whole = file.getBytes(StandardCharsets.UTF_8);
		byte[] cut = Arrays.copyOf(whole, whole.length + 1);
		cut[whole.length] = (byte) 0xBF;
		assertEquals(TextPlace.of(file, file.length()).line(), problems(cut).getFirst().line());
	}

	@Test
	void aTextOfManyPagesIsRefusedWhereItStands() {
		List<FileProblem> found = problems(COMPLETE.replace("en: First", "en: " + "x".repeat(4001))
				.getBytes(StandardCharsets.UTF_8));
		assertEquals(1, found.size(), found::toString);
		assertTrue(found.getFirst().text().en().endsWith("expected a text of 4000 characters at most"),
				found::toString);
	}
}
