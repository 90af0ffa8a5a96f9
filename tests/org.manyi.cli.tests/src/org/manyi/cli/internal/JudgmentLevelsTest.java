/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Judgments of dimensions and of the items of each, in a methodology and in files: docs/weightings.md. */
class JudgmentLevelsTest {

	private static final String RULES = """
			schema: 1
			id: levels
			version: 1.0.0
			name: {zh: 分层, en: Levels}
			status: draft
			customer: {zh: 客户, en: customer}
			scale:
			  levels:
			    - {score: 2, weight: 1, label: {zh: 好, en: good}}
			    - {score: 1, weight: 0, label: {zh: 差, en: bad}}
			indicators:
			  index: {id: index, name: {zh: 满意度, en: Satisfaction}}
			  dimensions:
			    - id: quality
			      name: {zh: 质量, en: Quality}
			      items:
			        - {id: Q1, name: {zh: 一, en: One}}
			        - {id: Q2, name: {zh: 二, en: Two}}
			    - id: service
			      name: {zh: 服务, en: Service}
			      items:
			        - {id: Q3, name: {zh: 三, en: Three}}
			        - {id: Q4, name: {zh: 四, en: Four}}
			        - {id: Q5, name: {zh: 五, en: Five}}
			weighting:
			  scheme: ahp
			  judgments:
			    - {expert: board, items: [quality, service], rows: [[3]]}
			    - {expert: board, items: [Q1, Q2], rows: [[1/4]]}
			    - {expert: board, items: [Q3, Q4, Q5], rows: [[2, 4], [2]]}
			scoring: {method: weighted-level-score}
			""";
	private static final double[] WEIGHTS = { 0.75 * 0.2, 0.75 * 0.8, 0.25 * 4 / 7, 0.25 * 2 / 7, 0.25 / 7 };

	@TempDir
	Path folder = Path.of("");

	@BeforeEach
	void write() throws IOException {
		Files.writeString(folder.resolve("rules.yaml"), RULES);
		Files.writeString(folder.resolve("top.csv"), "a,Quality,服务\nQuality,1,3\n服务,1/3,1\n");
		Files.writeString(folder.resolve("quality.csv"), "a,Q1,Q2\nQ1,1,1/4\nQ2,4,1\n");
		Files.writeString(folder.resolve("service.csv"), "a,Q5,Q4,Q3\nQ5,1,,\nQ4,2,1,\nQ3,4,2,1\n");
	}

	private CommandRun run(String... arguments) {
		return CommandRun.in(folder, Locale.ENGLISH, arguments);
	}

	private static void assertWeights(Json result) {
		List<Double> found = new ArrayList<>();
		result.at("items").list().forEach(item -> found.add(item.at("weight").number()));
		for (int place = 0; place < WEIGHTS.length; place++) {
			assertEquals(WEIGHTS[place], found.get(place), 1e-12);
		}
	}

	@Test
	void judgmentsOfAMethodology() {
		CommandRun run = run("weights", "-m", "rules.yaml", "--format", "json");
		assertEquals(0, run.status(), run.err());
		Json result = Json.parse(run.out());
		assertWeights(result);
		assertEquals(3, result.at("input").at("rows").count());
		List<Json> ratios = result.at("values").list().stream().filter(value -> value.at("symbol").text().equals("CR"))
				.toList();
		assertEquals(List.of("null", "quality", "service"),
				ratios.stream().map(value -> String.valueOf(value.at("dimension").value())).toList());
		assertEquals(1,
				result.at("values").list().stream().filter(value -> value.at("symbol").text().equals("CRH")).count());
		CommandRun table = run("weights", "-m", "rules.yaml");
		assertTrue(table.text().contains("Service: consistency ratio"), table.text());
	}

	@Test
	void judgmentsInFiles() {
		CommandRun run = run("weights", "service.csv", "top.csv", "quality.csv", "-m", "rules.yaml", "--format",
				"json");
		assertEquals(0, run.status(), run.err());
		assertWeights(Json.parse(run.out()));
		CommandRun few = run("weights", "service.csv", "top.csv", "-m", "rules.yaml");
		assertEquals(Commands.FAILED, few.status(), few.text());
		assertTrue(few.err().contains("no judgments that compare Q1, Q2"), few.err());
	}

	@Test
	void theIndexIsWeighedByThem() throws IOException {
		Files.writeString(folder.resolve("survey.csv"), "Q1,Q2,Q3,Q4,Q5\n2,1,1,2,1\n");
		CommandRun run = run("score", "survey.csv", "-m", "rules.yaml", "--format", "json");
		assertEquals(0, run.status(), run.err());
		assertEquals(100 * (WEIGHTS[0] + WEIGHTS[3]), Json.parse(run.out()).at("index").at("score").number(), 1e-9);
	}

	@Test
	void whatIsComparedIsChecked() throws IOException {
		Files.writeString(folder.resolve("wrong.yaml"),
				RULES.replace("items: [Q1, Q2], rows: [[1/4]]", "items: [Q1, Q3], rows: [[1/4]]"));
		CommandRun run = run("methodology", "check", "wrong.yaml");
		assertEquals(Commands.FAILED, run.status());
		assertTrue(run.text().contains("or every item of one dimension")
				|| run.err().contains("or every item of one dimension"), run.text() + run.err());
	}
}
