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
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.model.FrozenWeights;
import org.manyi.model.Judgments;
import org.manyi.model.MethodCall;
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
		return new YamlMethodologyReader().read("test.yaml",
				new ByteArrayInputStream((BEFORE + weighting).getBytes(StandardCharsets.UTF_8))).weighting();
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

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{scheme: ahp, judgments: [{rows: [[3], [2]]}]}                          | 2 judgments
			{scheme: ahp, judgments: [{rows: [[3, 1, 2, 1]]}]}                      | 3 rows (the full matrix) or 2
			{scheme: ahp, judgments: [{rows: [[3, 0], [2]]}]}                       | a number above 0
			{scheme: ahp, judgments: [{rows: [[3, 1/0], [2]]}]}                     | a number above 0
			{scheme: ahp, judgments: [{rows: [[3, -2], [2]]}]}                      | a number above 0
			{scheme: ahp, judgments: [{items: [a, b, d], rows: [[3, 1], [2]]}]}     | every item once: a, b, c
			{scheme: ahp, judgments: [{items: [a, b, a], rows: [[3, 1], [2]]}]}     | every item once: a, b, c
			{scheme: ahp, judgments: [{expert: x}]}                                 | lacks the required key “rows”
			{scheme: e, frozen: {from: x, date: 2026-01-01, weights: {a: 1, b: 1}}} | lacks the weights of c
			{scheme: e, frozen: {from: x, date: 2026-01-01, weights: {d: 1}}}       | there is no such item
			{scheme: e, frozen: {from: x, date: 2026-02-30, weights: {}}}           | a day that there is
			{scheme: e, frozen: {from: x, date: today, weights: {}}}                | a date such as 2026-09-30
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
