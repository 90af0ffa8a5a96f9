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
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.model.FrozenWeights;
import org.manyi.model.Judgments;
import org.manyi.model.MethodCall;
import org.manyi.model.Methodology;
import org.manyi.model.Rational;
import org.manyi.model.Weighting;
import org.manyi.scoring.FileProblem;
import org.manyi.scoring.MethodologyFileException;

class WeightingSectionTest {

	private static final String BEFORE = """
			schema: 1
			id: desk
			version: 1.0.0
			name: {zh: 前台, en: Desk}
			status: draft
			customer: {zh: 客户, en: customer}
			scale:
			  levels:
			    - {score: 2, label: {zh: 满意, en: Satisfied}}
			    - {score: 1, label: {zh: 不满意, en: Dissatisfied}}
			indicators:
			  items:
			    - {id: a, name: {zh: 甲, en: First}}
			    - {id: b, name: {zh: 乙, en: Second}}
			    - {id: c, name: {zh: 丙, en: Third}}
			scoring: {method: kpi}
			""";

	private static Weighting read(String weighting) throws Exception {
		return methodology(BEFORE + weighting).weighting();
	}

	private static Methodology methodology(String file) throws Exception {
		return new YamlMethodologyReader().read("test.yaml",
				new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void judgmentsOfSeveralExpertsAreRead() throws Exception {
		Weighting read = read("""
				weighting:
				  scheme: ahp
				  parameters: {aggregation: priorities}
				  judgments:
				    - expert: 质量部
				      rows: [[3, 1/2], [0.25]]
				    - items: [c, a, b]
				      rows:
				        - [1, 2, 4]
				        - [1/2, 1, 2]
				        - [1/4, 1/2, 1]
				""");

		assertEquals(new MethodCall("ahp", Map.of("aggregation", "priorities")), read.call());
		assertEquals(new Judgments("质量部", List.of("a", "b", "c"),
				List.of(List.of(Rational.ONE, Rational.of(3), Rational.of(1, 2)),
						List.of(Rational.of(1, 3), Rational.ONE, Rational.of(1, 4)),
						List.of(Rational.of(2), Rational.of(4), Rational.ONE))),
				read.judgments().getFirst());
		assertEquals("2", read.judgments().get(1).expert());
		assertEquals(List.of("c", "a", "b"), read.judgments().get(1).itemIds());
		assertEquals(Rational.of(1, 4), read.judgments().get(1).entry(2, 0));
	}

	@Test
	void frozenWeightsAreReadWithWhereTheyCameFrom() throws Exception {
		String hash = "0123456789abcdef".repeat(4);
		Weighting read = read("""
				weighting:
				  scheme: entropy
				  frozen:
				    from: survey-2025.csv
				    sha256: %s
				    date: 2026-01-31
				    weights: {c: 0.5, a: 0.25, b: 0}
				""".formatted(hash));

		assertEquals(Optional.of(new FrozenWeights("survey-2025.csv", hash, LocalDate.of(2026, 1, 31),
				Map.of("c", new BigDecimal("0.5"), "a", new BigDecimal("0.25"), "b", BigDecimal.ZERO))), read.frozen());
	}

	@Test
	void aReciprocalMayBeRounded() throws Exception {
		Weighting read = read(
				"weighting: {scheme: ahp, judgments: [{rows: [[1, 3, 8], [0.33, 1, 2], [0.13, 0.5, 1]]}]}");

		assertEquals(Rational.of(33, 100), read.judgments().getFirst().entry(1, 0));
	}

	/** Frozen weights are used whatever the scheme would need. */
	@ParameterizedTest
	@ValueSource(strings = { "ahp", "given", "importance-level", "importance-answered" })
	void aSchemeIsNotAskedWhereWeightsAreFrozen(String scheme) throws Exception {
		Weighting read = read(
				"weighting: {scheme: %s, frozen: {from: x, date: 2026-01-01, weights: {a: 1, b: 1, c: 0}}}"
						.formatted(scheme));

		assertTrue(read.frozen().isPresent());
	}

	/** What items and dimensions say of weights, and what is wrong with it. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"given | a: 1, b: 2 | 15 | 7 | indicators.items[3]: has no weight, which given needs of every item",
			"given | a: 0, b: 0, c: 0.0 | 17 | 21 | every item has weight 0",
			"given | a: -1, b: 1, c: 1 | 13 | 49 | expected a number of 0 or more",
			"given | a: .inf, b: 1, c: 1 | 13 | 49 | expected a number of 0 or more",
			"given | a: 1e300, b: 1, c: 1 | 13 | 49 | expected a number of 0 or more" })
	void weightsOfItemsMustMakeAWeighting(String scheme, String weights, int line, int column, String text) {
		String file = BEFORE + "weighting: {scheme: " + scheme + "}\n";
		for (String weight : weights.split(", ")) {
			String[] parts = weight.split(": ");
			file = file.replaceFirst("(id: " + parts[0] + ", name: [^}]*})", "$1, weight: " + parts[1]);
		}
		String written = file;

		List<FileProblem> problems = assertThrows(MethodologyFileException.class, () -> methodology(written))
				.problems();

		assertEquals(1, problems.size(), problems::toString);
		assertEquals(List.of(line, column), List.of(problems.getFirst().line(), problems.getFirst().column()),
				problems::toString);
		assertTrue(problems.getFirst().text().en().contains(text), problems::toString);
	}

	@Test
	void importanceLevelsMustMakeAWeighting() {
		String scale = "importance: {levels: [{score: 2, weight: 1, label: {zh: 重, en: High}}, {score: 1, weight: 0, "
				+ "label: {zh: 轻, en: Low}}]}\n";
		String file = BEFORE + scale + "weighting: {scheme: importance-level}\n";
		String zero = file.replaceAll("(\\{id: ., )", "$1importance: 1, ");

		List<FileProblem> without = assertThrows(MethodologyFileException.class, () -> methodology(file)).problems();
		List<FileProblem> nothing = assertThrows(MethodologyFileException.class, () -> methodology(zero)).problems();

		assertEquals(List.of(13, 14, 15), without.stream().map(FileProblem::line).toList(), without::toString);
		assertEquals(List.of("weighting.scheme：所有调查项的权数都是 0，至少一项应大于 0"),
				nothing.stream().map(p -> p.text().zh()).toList());
	}

	@Test
	void weightsThatNobodyUsesAreWarnedOf() throws Exception {
		byte[] file = BEFORE.replace("en: Second}", "en: Second}, weight: 2").getBytes(StandardCharsets.UTF_8);

		List<FileProblem> warnings = new YamlMethodologyReader().examine(new ByteArrayInputStream(file)).warnings();

		assertEquals(1, warnings.stream()
				.filter(warning -> warning.line() == 14
						&& warning.text().en().contains("for it to count write weighting: {scheme: given}"))
				.count(), warnings::toString);
	}

	/** What stands under indicators, and everything that is wrong with it. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"dimensions: [@d weight: 1@, @e weight: 2@] | nothing is wrong",
			"dimensions: [@d weight: 1@, @e@] | has no weight although the dimension in line 11 has one",
			"dimensions: [@d weight: 0@, @e weight: 0@] | every dimension has weight 0",
			"dimensions: [@d weight: x@, @e weight: 1@] | dimensions[1].weight: found “x”, expected a number of 0 or "
					+ "more",
			"dimensions: [@d weight: 1@], items: [{id: x, name: {zh: 独, en: Alone}}] | stands in no dimension "
					+ "although the dimension in line 11",
			"dimensions: [], items: [] | there is no item; at least one is needed",
			"dimensions: [] | there is no item; at least one is needed" })
	void weightsOfDimensionsMustMakeAnIndex(String indicators, String expected) {
		String written = indicators.replaceAll("@(.)( weight: .)?@",
				"{id: $1, name: {zh: 维$1, en: D$1},$2, items: [{id: $1-1, name: {zh: 项$1, en: I$1}}]}")
				.replace(",,", ",");
		String file = BEFORE.replaceAll("(?s)indicators:.*(?=scoring)", "indicators: {" + written + "}\n");

		List<FileProblem> problems = problems(file);

		List<String> told = problems.isEmpty() ? List.of("nothing is wrong")
				: problems.stream().map(problem -> problem.text().en()).toList();
		assertEquals(1, told.size(), problems::toString);
		assertTrue(told.getFirst().contains(expected), problems::toString);
	}

	private static List<FileProblem> problems(String file) {
		try {
			return new YamlMethodologyReader().examine(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
					.problems();
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{scheme: ahp, judgments: [{rows: [[3], [2]]}]}                          | 2 judgments
			{scheme: ahp, judgments: [{rows: [[3, 1, 2, 1]]}]}                      | 3 rows (the full matrix) or 2
			{scheme: ahp, judgments: [{rows: [[3, 0], [2]]}]}                       | a number above 0
			{scheme: ahp, judgments: [{rows: [[3, 1/0], [2]]}]}                     | a number above 0
			{scheme: ahp, judgments: [{rows: [[3, -2], [2]]}]}                      | a number above 0
			{scheme: ahp, judgments: [{items: [a, b, d], rows: [[3, 1], [2]]}]}     | found “d”, expected one of a, b, c
			{scheme: ahp, judgments: [{items: [a, b, a], rows: [[3, 1], [2]]}]}     | the item “a” stands twice
			{scheme: ahp, judgments: [{items: [a, b], rows: [[3, 1], [2]]}]}        | expected every item once, there is no c
			{scheme: ahp, judgments: [{rows: [[1, 3, 1], [1/2, 1, 2], [1, 0.5, 1]]}]} | a to b is 3, so expected 0.333333 here
			{scheme: ahp, judgments: [{rows: [[1, 3, 1], [0.34, 1, 2], [1, 0.5, 1]]}]} | a to b is 3, so expected 0.333333 here
			{scheme: ahp, judgments: [{rows: [[2, 3, 1], [1/3, 1, 2], [1, 0.5, 1]]}]} | an item compared with itself is 1
			{scheme: ahp, judgments: [{rows: [[3, .nan], [2]]}]}                    | a number above 0
			{scheme: ahp, judgments: [{expert: x, rows: [[3, 1], [2]]}, {expert: x, rows: [[3, 1], [2]]}]} | the expert “x” stands twice, first in line 17
			{scheme: ahp, judgments: []}                                            | ahp needs pairwise judgments
			{scheme: ahp}                                                           | ahp needs pairwise judgments
			{scheme: given}                                                         | given takes the weight of each item, and none has
			{scheme: importance-level}                                              | importance-level needs importance levels
			{scheme: importance-answered}                                           | importance-answered needs importance levels
			{scheme: e, frozen: {from: x, date: 2026-01-01, weights: {a: 0, b: 0, c: 0.0}}} | every frozen weight is 0
			{scheme: ahp, judgments: [{expert: x}]}                                 | lacks the required key “rows”
			{scheme: e, frozen: {from: x, date: 2026-01-01, weights: {a: 1, b: 1}}} | lacks the weights of c
			{scheme: e, frozen: {from: x, date: 2026-01-01, weights: {d: 1}}}       | there is no such item
			{scheme: e, frozen: {from: x, date: 2026-02-30, weights: {}}}           | a day that there is
			{scheme: e, frozen: {from: x, date: today, weights: {}}}                | a date such as 2026-01-31
			{scheme: e, frozen: {from: x, sha256: 12, date: 2026-01-01, weights: {}}} | 64 lower case
			{scheme: e, frozen: {date: 2026-01-01, weights: {a: -1}}}               | a number of 0 or more
			{judgments: []}                                                         | lacks the required key “scheme”
			""")
	void whatIsWrongIsTold(String weighting, String text) {
		List<FileProblem> problems = assertThrows(MethodologyFileException.class, () -> read("weighting: " + weighting))
				.problems();
		assertTrue(problems.stream().allMatch(problem -> problem.line() == 17), problems::toString);
		assertTrue(problems.stream().anyMatch(problem -> problem.text().en().contains(text)), problems::toString);
	}
}
