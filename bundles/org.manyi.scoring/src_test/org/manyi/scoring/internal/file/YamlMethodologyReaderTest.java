/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import org.manyi.scoring.FileProblem;
import org.manyi.scoring.MethodologyFileException;
import org.manyi.scoring.MethodologyReader;

class YamlMethodologyReaderTest {

	private static final String COMPLETE = """
			schema: 1
			id: well-service
			version: 1.20.0
			name: {zh: 井下作业顾客满意度测评, en: Well service customer satisfaction}
			status: approved
			customer: {zh: 顾客, en: customer}
			scale:
			  levels:
			    - {score: 5, weight: 1.0, label: {zh: 很满意, en: Very satisfied}, aliases: [非常满意]}
			    - {score: 4, weight: 0.80, label: {zh: 满意, en: Satisfied}}
			    - {score: 1, weight: 0, label: {zh: 很不满意, en: Very dissatisfied}}
			  not-applicable: [X, 不适用, N/A]
			  blank: ["0"]
			  not-shown: ["-"]
			importance:
			  levels:
			    - {score: 5, weight: 1.0, label: {zh: 很重要, en: Very important}}
			    - {score: 3, weight: 0.6, label: {zh: 一般, en: Fairly important}}
			indicators:
			  index: {id: satisfaction-index, name: {zh: 顾客满意度, en: Customer satisfaction index}}
			  dimensions:
			    - id: quality
			      name: {zh: 产品质量, en: Product quality}
			      weight: 0.4
			      items:
			        - {id: Q1, name: {zh: 施工质量, en: Workmanship}, importance: 5, aliases: [质量]}
			        - {id: Q2, name: {zh: 交井资料, en: Handover documents}, importance: 3}
			    - {id: site, name: {zh: 现场, en: Site}, weight: 0.6, items: [
			        {id: Q9, name: {zh: 文明施工, en: Orderly site}, importance: 3, weight: 0.20}]}
			weighting: {scheme: importance-level, parameters: {}}
			scoring: {method: weighted-level-score, parameters: {denominator: valid}}
			bands:
			  - {from: 85, name: {zh: 很满意, en: Very satisfied}}
			  - {from: 70.5, name: {zh: 满意, en: Satisfied}}
			measures:
			  - id: satisfied-rate
			    name: {zh: 客户评价满意率, en: Satisfied customer rate}
			    method: satisfied-rate
			    parameters: {denominator: valid, threshold: 4}
			    target: {at-least: 98.0, period: year}
			low-answers: {at-most: 1}
			lowest: {minimum-valid: 30}
			rules:
			  - subject: weighted-level-score.denominator
			    text: {zh: 以有效作答数为分母, en: Valid answers are the denominator}
			    mark: departs
			    clause: {document: 顾客满意度测评管理办法, section: 文件内容(五)4④}
			""";

	private final YamlMethodologyReader reader = new YamlMethodologyReader();

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

	/** One mistake each: what is replaced, by what, where the problem is and what it says. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
			"id: well-service | id: Well_Service | 2 | 5 | expected an id of lower case letters",
			"version: 1.20.0 | version: 1.20 | 3 | 10 | major.minor.micro",
			"version: 1.20.0 | version: 1.020.0 | 3 | 10 | major.minor.micro",
			"schema: 1 | schema: 2 | 1 | 9 | found “2”, expected 1, the version of the schema",
			"status: approved | statsu: approved | 5 | 1 | did you mean “status”?",
			"status: approved | status: aproved | 5 | 9 | did you mean “approved”?",
			"status: approved | status: approved\\nid: other | 6 | 1 | stands twice, first in line 2",
			"customer: {zh: 顾客, en: customer} | customer: 顾客 | 6 | 11 | both languages",
			"customer: {zh: 顾客, en: customer} | customer: {zh: 顾客} | 6 | 11 | lacks the required key “en”",
			"customer: {zh: 顾客, en: customer} | customer: {zh: 顾客, en: } | 6 | 23 | found nothing",
			"weight: 1.0, label: {zh: 很满意 | weight: 1.01, label: {zh: 很满意 | 9 | 26 | from 0 to 1",
			"weight: 1.0, label: {zh: 很满意 | weight: -0.1, label: {zh: 很满意 | 9 | 26 | from 0 to 1",
			"weight: 1.0, label: {zh: 很满意 | weight: '1.0', label: {zh: 很满意 | 9 | 26 | the quoted text “1.0”",
			"weight: 1.0, label: {zh: 很满意 | label: {zh: 很满意 | 9 | 7 | has no weight although other levels have one",
			"score: 4 | score: 5 | 10 | 15 | two levels have score 5, the first in line 9",
			"score: 4 | score: four | 10 | 15 | found “four”, expected an integer",
			"score: 4 | score: 4.5 | 10 | 15 | expected an integer",
			"aliases: [非常满意] | aliases: 非常满意 | 9 | 78 | expected a list",
			"aliases: [非常满意] | aliases: [满意] | 10 | 44 | “满意” is ambiguous",
			"aliases: [非常满意] | aliases: [4] | 9 | 79 | “4” is ambiguous: it stands for level 5 and for level 4",
			"not-applicable: [X | not-applicable: [' SATISFIED ' | 12 | 20 | the not-applicable mark and for level 4",
			"`[\"0\"]` | `[1]` | 13 | 11 | “1” is ambiguous: it stands for the blank mark and for level 1",
			"`[\"0\"]` | `[1.0]` | 13 | 11 | “1.0” is ambiguous: it stands for the blank mark and for level 1",
			"`[\"0\"]` | [x] | 13 | 11 | the blank mark and for the not-applicable mark",
			"`[\"0\"]` | `[\"\"]` | 13 | 11 | a text that is not empty",
			"importance: 5, aliases | importance: 4, aliases | 26 | 67 | the score of an importance level: 5, 3",
			"id: Q2 | id: q1 | 27 | 16 | the id “q1” stands twice, first in line 26",
			"id: Q2 | id: quality | 27 | 16 | stands twice, first in line 22",
			"id: Q2 | id: a b | 27 | 16 | letters, digits, hyphens",
			"交井资料 | 质量 | 27 | 31 | “质量” is ambiguous: it stands for item Q2 and for item Q1",
			"weight: 0.4 | weight: -1 | 24 | 15 | a number of 0 or more",
			"weight: 0.20 | weight: 1e3 | 29 | 77 | expected a number",
			"scheme: importance-level | method: equal | 30 | 13 | there is no such key",
			"denominator: valid}} | denominator: [valid]}} | 31 | 67 | found a list, expected a text",
			"from: 70.5 | from: 90 | 34 | 12 | expected less than the 85",
			"from: 70.5 | from: 85.0 | 34 | 12 | two bands start at 85.0",
			"en: Satisfied}}\\nmeasures | en: Very satisfied}}\\nmeasures | 34 | 37 | band 2 and for band 1",
			"period: year | period: yaer | 40 | 38 | did you mean “year”?",
			"at-least: 98.0 | at-least: 98 % | 40 | 24 | found “98 %”, expected a number",
			"at-most: 1 | at-most: 5 | 41 | 24 | from 1 to 4",
			"mark: departs | mark: deviates | 46 | 11 | as-written, interpreted, departs",
			"subject: weighted-level-score.d | subject: weighted.d | 44 | 14 | one of the methods this file calls",
			"section: 文件 | clause: 文件 | 47 | 37 | there is no such key" })
	void aMistakeIsToldWithItsPlace(String right, String wrong, int line, int column, String text) {
		String file = COMPLETE.replace(right.replace("\\n", "\n"), wrong.replace("\\n", "\n"));
		assertTrue(!file.equals(COMPLETE), "nothing replaced");

		List<FileProblem> problems = problems(file.getBytes(StandardCharsets.UTF_8));

		assertTrue(problems.stream().anyMatch(
				problem -> problem.line() == line && problem.column() == column && problem.text().en().contains(text)),
				problems::toString);
	}

	@Test
	void everythingWrongIsToldAtOnceInOrder() {
		String file = COMPLETE.replace("version: 1.20.0", "version: 1").replace("status: approved", "status: on")
				.replace("from: 85", "from: high").replace("period: year", "period: week")
				.replace("scoring: {method: weighted-level-score, ", "scoring: {");

		List<FileProblem> problems = problems(file.getBytes(StandardCharsets.UTF_8));

		assertEquals(List.of(3, 5, 31, 33, 40), problems.stream().map(FileProblem::line).toList(), problems::toString);
		assertEquals(List.of("version：写的是“1”，应为主.次.修订 形式的版本，如 1.0.0", "scoring：缺少必需的键“method”"),
				List.of(problems.get(0).text().zh(), problems.get(2).text().zh()));
	}

	@Test
	void aRuleIsNotBlamedForAMeasureThatCannotBeRead() {
		String file = COMPLETE.replace("weighted-level-score.denominator", "satisfied-rate.denominator")
				.replace("    method: satisfied-rate\n", "");

		List<FileProblem> problems = problems(file.getBytes(StandardCharsets.UTF_8));

		assertEquals(List.of("measures[1] lacks the required key “method”"),
				problems.stream().map(problem -> problem.text().en()).toList());
	}

	@Test
	void aFileThatIsNoMappingIsNamedWithoutAPath() {
		List<String> texts = problems("id,unit".getBytes(StandardCharsets.UTF_8)).stream().map(p -> p.text().en())
				.toList();

		assertEquals(List.of("found “id,unit”, expected a mapping of keys to values"), texts);
	}

	@Test
	void aKeyIsAWord() {
		List<FileProblem> problems = problems(("? [a, b]\n: c\n" + COMPLETE).getBytes(StandardCharsets.UTF_8));

		assertEquals(List.of(new FileProblem(1, 3, new LocalizedText("键应为文字，不能是列表或一组键值",
				"a key is a text, not a list or a mapping"))), problems);
	}

	@Test
	void anEmptyMappingLacksEveryRequiredKey() {
		List<String> texts = problems("{}".getBytes(StandardCharsets.UTF_8)).stream().map(p -> p.text().en()).toList();

		assertEquals(
				List.of("schema", "id", "version", "name", "status", "customer", "scale", "indicators", "scoring")
						.stream()
						.map(key -> "the file lacks the required key “" + key + "”").toList(),
				texts);
	}

	@Test
	void aDimensionWithoutItemsIsRefused() {
		String file = COMPLETE.replaceAll("(?m)^      items:$", "      items: []")
				.replaceAll("(?m)^        - .id: Q.*\n", "");

		List<FileProblem> problems = problems(file.getBytes(StandardCharsets.UTF_8));

		assertEquals(List.of(new FileProblem(25, 14, new LocalizedText(
				"indicators.dimensions[1].items：维度没有调查项，至少要有一个",
				"indicators.dimensions[1].items: the dimension has no item; at least one is needed"))), problems);
	}

	@Test
	void importanceNeedsAScale() {
		String file = COMPLETE.replaceAll("(?ms)^importance:.*?(?=^indicators)", "");

		assertTrue(problems(file.getBytes(StandardCharsets.UTF_8)).stream()
				.anyMatch(problem -> problem.text().en().contains("the file has no importance scale")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
			"schema: 1\\n\\tid: x | 2 | 1 | 缩进不能用制表符",
			"schema: 1\\nname: a: b | 2 | 8 | 这里不能出现“键: 值”",
			"schema: 1\\nname: [a | 2 | 9 | 缺少逗号或右括号",
			"schema: 1\\n  id: x | 2 | 5 | 这里不能出现“键: 值”",
			"schema: 1\\nid: *one | 2 | 5 | 不支持别名“*one”",
			"schema: 1\\nid: \\u0000 | 2 | 5 | 不允许的控制字符 U+0000",
			"# nothing | 1 | 1 | 文件是空的",
			"just words | 1 | 1 | 应为一组键值",
			"- schema: 1 | 1 | 1 | 写的是列表，应为一组键值" })
	void whatIsNoYamlMappingIsToldWithItsPlace(String text, int line, int column, String chinese) {
		String file = text.replace("\\n", "\n").replace("\\t", "\t").replace("\\u0000", "\0");

		List<FileProblem> problems = problems(file.getBytes(StandardCharsets.UTF_8));

		assertEquals(1, problems.size(), problems::toString);
		assertEquals(List.of(line, column), List.of(problems.getFirst().line(), problems.getFirst().column()));
		assertTrue(problems.getFirst().text().zh().contains(chinese), problems::toString);
	}

	/** A mistake at the beginning, and another one further down that is told as well. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "schema: 1 | schema: 3 | 1 | 9 | expected 1, the version of the schema",
			"schema: 1 | schema: !!int 1 | 1 | 9 | tags such as",
			"schema: 1 | schema: &one 1 | 1 | 9 | anchors such as “&one”",
			"bands: | bands: &b | 32 | 8 | anchors such as “&b”",
			"rules: | ---\\nrules: | 43 | 1 | here “---” starts another" })
	void theFirstMistakeHidesNoOther(String right, String wrong, int line, int column, String text) {
		String file = COMPLETE.replace(right, wrong.replace("\\n", "\n")).replace("from: 85", "from: high");

		List<FileProblem> problems = problems(file.getBytes(StandardCharsets.UTF_8));

		assertEquals(2, problems.size(), problems::toString);
		assertTrue(problems.stream().anyMatch(
				problem -> problem.line() == line && problem.column() == column && problem.text().en().contains(text)),
				problems::toString);
		assertTrue(problems.stream().anyMatch(problem -> problem.text().en().contains("found “high”")),
				problems::toString);
	}

	@Test
	void aliasesCannotMakeASmallFileLarge() {
		StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
		for (int i = 1; i < 12; i++) {
			bomb.append("a%d: &a%d [".formatted(i, i)).append(("*a" + (i - 1) + ",").repeat(10)).append("]\n");
		}

		List<FileProblem> problems = problems(bomb.toString().getBytes(StandardCharsets.UTF_8));

		assertEquals(110 + 12, problems.size());
		assertTrue(problems.stream().allMatch(problem -> problem.text().en().contains("not supported")));
	}

	@Test
	void nestingHasALimit() {
		List<FileProblem> problems = problems("[".repeat(100_000).getBytes(StandardCharsets.UTF_8));

		assertEquals(List.of(new FileProblem(1, 33, new LocalizedText("嵌套超过 32 层", "nested deeper than 32 levels"))),
				problems);
	}

	@Test
	void aFileInAnotherEncodingIsRefusedAtTheFirstWrongByte() {
		byte[] bytes = COMPLETE.getBytes(Charset.forName("GB18030"));

		List<FileProblem> problems = problems(bytes);

		assertEquals(List.of(4, 12), List.of(problems.getFirst().line(), problems.getFirst().column()));
		assertTrue(problems.getFirst().text().en().contains("is not UTF-8"));
	}

	@ParameterizedTest
	@CsvSource({ "UTF-16", "UTF-16LE", "UTF-16BE" })
	void aFileInUtf16IsCalledThat(String charset) {
		List<FileProblem> problems = problems(COMPLETE.getBytes(Charset.forName(charset)));

		assertEquals(List.of(new FileProblem(1, 1, new LocalizedText("文件是 UTF-16 编码，应为 UTF-8。请把文件另存为 UTF-8 编码",
				"found UTF-16, expected UTF-8. Save the file in UTF-8"))), problems);
	}

	@Test
	void lineEndsOfWindowsAreRead() throws Exception {
		String windows = COMPLETE.replace("\n", "\r\n");

		assertEquals(read(COMPLETE).rules(), read(windows).rules());
		assertEquals(33,
				problems(windows.replace("from: 85", "from: high").getBytes(StandardCharsets.UTF_8)).getFirst().line());
	}

	@Test
	void aFileThatEndsInsideACharacterIsRefused() {
		byte[] bytes = "id: 满".getBytes(StandardCharsets.UTF_8);

		assertTrue(problems(Arrays.copyOf(bytes, bytes.length - 1)).getFirst().text().en().contains("is not UTF-8"));
	}

	@Test
	void aHugeFileIsRefusedUnread() {
		assertEquals("the file is larger than 4 MB, which no methodology file is",
				problems(new byte[MethodologyReader.LARGEST + 1]).getFirst().text().en());
	}

	@Test
	void afterTwoHundredProblemsTheRestIsCounted() {
		StringBuilder file = new StringBuilder();
		for (int i = 0; i < 300; i++) {
			file.append("key%d: 1\n".formatted(i));
		}

		List<FileProblem> problems = problems(file.toString().getBytes(StandardCharsets.UTF_8));

		assertEquals(201, problems.size());
		assertEquals("109 more problems from here on", problems.getLast().text().en());
	}

	private Methodology read(String text) throws MethodologyFileException, IOException {
		return reader.read("test.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private List<FileProblem> problems(byte[] bytes) {
		return assertThrows(MethodologyFileException.class,
				() -> reader.read("test.yaml", new ByteArrayInputStream(bytes))).problems();
	}
}
