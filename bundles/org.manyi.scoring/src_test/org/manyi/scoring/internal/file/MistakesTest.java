/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.FileProblem;

/** A file of the right form that says what is wrong. */
class MistakesTest extends ReaderFixture {

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
	void aScaleWhoseLevelsAllHaveWeightZeroIsRefused() {
		String file = COMPLETE.replace("score: 5, weight: 1.0, label: {zh: 很满意", "score: 5, weight: 0, label: {zh: 很满意")
				.replace("weight: 0.80", "weight: 0.0");

		List<FileProblem> problems = problems(file.getBytes(StandardCharsets.UTF_8));

		assertEquals(1, problems.size(), problems::toString);
		assertEquals(9, problems.getFirst().line());
		assertTrue(problems.getFirst().text().en().contains("every level has weight 0"), problems::toString);
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
	void aRuleIsNotBlamedForAMeasureThatCannotBeRead() {
		String file = COMPLETE.replace("weighted-level-score.denominator", "satisfied-rate.denominator")
				.replace("    method: satisfied-rate\n", "");

		List<FileProblem> problems = problems(file.getBytes(StandardCharsets.UTF_8));

		assertEquals(List.of("measures[1] lacks the required key “method”"),
				problems.stream().map(problem -> problem.text().en()).toList());
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
}
