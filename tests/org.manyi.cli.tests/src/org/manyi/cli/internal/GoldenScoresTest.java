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
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The worked numbers of the two methodologies, from file to JSON. Their source: golden/doc000_responses_50.csv,
 * doc000_satisfied_rate_and_kpi.json, doc004_item_and_overall.json, band_boundaries.csv and rollup.json of the
 * reference results, all CC0.
 */
class GoldenScoresTest {

	private static final String A = "it-operations-service";

	@TempDir
	Path folder = Path.of("");

	@Test
	void scoresFourItemsByLevelWeights() {
		Json result = CommandRun.json("score", "doc004_responses_20.csv", "-m", "doc004.yaml", "--format", "json");
		Json items = result.at("items");
		assertEquals(List.of(84.5, 77.0, 83.6842105263158, 75.55555555555556),
				items.list().stream().map(item -> item.at("score").number()).toList());
		assertEquals(80.74396929824562, result.at("index").at("score").number());
		assertEquals(List.of(0.3125, 0.25, 0.25, 0.1875),
				items.list().stream().map(item -> item.at("weight").number()).toList());
		assertEquals("满意", items.at(0).at("band").at("zh").text());
		assertEquals(18, items.at(3).at("valid").count());
		assertEquals(1, items.at(3).at("notApplicable").count());
		assertEquals(1, items.at(3).at("blank").count());
		assertEquals(7, items.at(3).at("levels").at("4").count());
		assertEquals(List.of("Q4", "Q2", "Q3", "Q1"),
				result.at("lowest").list().stream().map(item -> item.at("id").text()).toList());
	}

	@Test
	void scoresReturnedSheetsWhereAskedTo() {
		Json result = CommandRun.json("score", "doc004_responses_20.csv", "-m", "doc004.yaml", "--format", "json",
				"--option", "denominator=returned");
		assertEquals(List.of(84.5, 77.0, 79.5, 68.0),
				result.at("items").list().stream().map(item -> item.at("score").number()).toList());
		assertEquals(78.28125, result.at("index").at("score").number());
		assertEquals("returned", result.at("methodology").at("options").at("weighted-level-score.denominator").text());
		assertEquals("returned",
				result.at("methodology").at("changedOptions").at("weighted-level-score.denominator").text());
	}

	/** The columns of doc004_item_and_overall.json that other methods give. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"{method: mean-score, parameters: {rescaling: max}} | 85 78 84.21052631578948 76.66666666666667",
			"{method: mean-score, parameters: {rescaling: min-max}} | 81.25 72.5 80.26315789473684 70.83333333333333",
			"{method: acsi-index} | 81.25 72.5 80.26315789473684 70.83333333333333",
			"{method: top-box, parameters: {top: 2}} | 80 70 84.21052631578948 66.66666666666667",
			"{method: top-box, parameters: {top: 2, denominator: all}} | 80 70 80 60" })
	void scoresFourItemsByOtherMethods(String scoring, String expected) throws IOException {
		String rules = Files.readString(CommandRun.testData().resolve("doc004.yaml"))
				.replace("{method: weighted-level-score, parameters: {denominator: valid}}", scoring.strip());
		Path file = Files.writeString(folder.resolve("rules.yaml"), rules);
		Json result = CommandRun.json("score", "doc004_responses_20.csv", "-m", file.toString(), "--format", "json");
		List<Double> scores = result.at("items").list().stream().map(item -> item.at("score").number()).toList();
		List<Double> figures = Stream.of(expected.strip().split(" ")).map(Double::valueOf).toList();
		double index = 0;
		for (int item = 0; item < 4; item++) {
			assertEquals(figures.get(item), scores.get(item), 1e-12);
			index += figures.get(item) * result.at("items").at(item).at("weight").number();
		}
		assertEquals(index, result.at("index").at("score").number(), 1e-12);
	}

	@Test
	void measuresSatisfiedRateAndKpi() {
		Json result = CommandRun.json("score", "doc000_responses_50.csv", "-m", A, "--format", "json");
		Json rate = result.at("measures").withId("satisfied-rate");
		assertEquals(48, rate.at("numerator").count());
		assertEquals(50, rate.at("denominator").count());
		assertEquals(96.0, rate.at("value").number());
		assertEquals(98.0, rate.at("target").number());
		assertEquals("missed", rate.at("verdict").text());
		Json kpi = result.at("measures").withId("kpi");
		assertEquals(99.0, kpi.at("value").number());
		assertEquals("met", kpi.at("verdict").text());
		assertEquals(Boolean.TRUE, kpi.at("verdictDependsOnReading").value());
		assertTrue(kpi.at("denominator").isNull());
		assertTrue(result.at("index").isNull());
		assertEquals(List.of(100.0, 100.0, 98.0, 98.0),
				result.at("items").list().stream().map(item -> item.at("score").number()).toList());
		assertEquals(50, result.at("responses").at("returned").count());
		assertTrue(result.at("responses").at("sent").isNull());
	}

	@Test
	void dividesBySentWhereAskedTo() {
		Json result = CommandRun.json("score", "doc000_responses_50.csv", "-m", A, "--format", "json", "--sent", "60",
				"--option", "satisfied-rate.denominator=sent");
		Json rate = result.at("measures").withId("satisfied-rate");
		assertEquals(80.0, rate.at("value").number());
		assertEquals(60, rate.at("denominator").count());
		assertEquals(60, result.at("responses").at("sent").count());
	}

	@Test
	void decidesBandsOnTheUnroundedScore() throws IOException {
		List<String> scores = List.of("0", "39", "39.5", "39.99", "40", "54", "54.5", "55", "69.49", "69.5", "69.99",
				"70", "84", "84.49", "84.5", "84.96", "84.99", "85", "100");
		List<String> bands = List.of("很不满意", "很不满意", "很不满意", "很不满意", "不满意", "不满意", "不满意", "一般满意", "一般满意", "一般满意",
				"一般满意", "满意", "满意", "满意", "满意", "满意", "满意", "很满意", "很满意");
		for (int score = 0; score < scores.size(); score++) {
			Path rules = Files.writeString(folder.resolve("rules.yaml"), rules(List.of(scores.get(score), "1.23")));
			Path survey = Files.writeString(folder.resolve("survey.csv"), "Q1\n1\n1\n");
			Json item = CommandRun.json("score", survey.toString(), "-m", rules.toString(), "--format", "json")
					.at("items").at(0);
			assertEquals(Double.parseDouble(scores.get(score)), item.at("score").number());
			assertEquals(bands.get(score), item.at("band").at("zh").text(), scores.get(score));
		}
	}

	@Test
	void neverPrintsAScoreInABandItIsNotIn() throws IOException {
		Path rules = Files.writeString(folder.resolve("rules.yaml"), rules(List.of("84.96", "1")));
		Path survey = Files.writeString(folder.resolve("survey.csv"), "Q1\n1\n");
		CommandRun run = CommandRun.of("score", survey.toString(), "-m", rules.toString());
		assertTrue(run.text().contains("84.96  满意"), run.text());
	}

	@Test
	void poolsCountsInsteadOfAveragingMeans() throws IOException {
		Path rules = Files.writeString(folder.resolve("rules.yaml"), rules(List.of("95", "92", "82")));
		Path survey = Files.writeString(folder.resolve("survey.csv"), "date,Q1\n" + "2026-01-15,1\n".repeat(5)
				+ "2026-02-15,2\n".repeat(5) + "2026-03-15,3\n".repeat(40));
		Json result = CommandRun.json("score", survey.toString(), "-m", rules.toString(), "--by", "month", "--format",
				"json");
		assertEquals(84.3, result.at("items").at(0).at("score").number());
		assertEquals(List.of(95.0, 92.0, 82.0), result.at("groups").list().stream()
				.map(group -> group.at("items").at(0).at("score").number()).toList());
		Json means = CommandRun.json("score", survey.toString(), "-m", rules.toString(), "--option",
				"roll-up=mean-of-months", "--format", "json");
		assertEquals(89.66666666666667, means.at("items").at(0).at("score").number());
	}

	@Test
	void pooledScoresMayFallWhileEachUnitRises() throws IOException {
		Path rules = Files.writeString(folder.resolve("rules.yaml"), rules(List.of("90", "70", "92", "72")));
		Path survey = Files.writeString(folder.resolve("survey.csv"),
				"date,unit,Q1\n" + "2026-01-05,A,1\n".repeat(80) + "2026-01-05,B,2\n".repeat(20)
						+ "2026-04-05,A,3\n".repeat(20) + "2026-04-05,B,4\n".repeat(80));
		Json result = CommandRun.json("score", survey.toString(), "-m", rules.toString(), "--by", "quarter",
				"--format", "json");
		assertEquals(List.of(86.0, 76.0), result.at("groups").list().stream()
				.map(group -> group.at("items").at(0).at("score").number()).toList());
	}

	/** A methodology with one item, whose level 1, 2, … has the score given for it. */
	private static String rules(List<String> scoresOfLevels) {
		String levels = java.util.stream.IntStream.range(0, scoresOfLevels.size())
				.mapToObj(index -> String.format(Locale.ROOT,
						"    - {score: %d, weight: %s, label: {zh: 级%d, en: Level %d}}%n", index + 1,
						new BigDecimal(scoresOfLevels.get(index)).movePointLeft(2).toPlainString(), index + 1,
						index + 1))
				.collect(Collectors.joining());
		return """
				schema: 1
				id: one-item
				version: 1.0.0
				name: {zh: 一项, en: One item}
				status: approved
				customer: {zh: 顾客, en: customer}
				scale:
				  levels:
				%sindicators:
				  items:
				    - {id: Q1, name: {zh: 第一项, en: First item}}
				weighting: {scheme: equal}
				scoring: {method: weighted-level-score}
				bands:
				  - {from: 85, name: {zh: 很满意, en: 很满意}}
				  - {from: 70, name: {zh: 满意, en: 满意}}
				  - {from: 55, name: {zh: 一般满意, en: 一般满意}}
				  - {from: 40, name: {zh: 不满意, en: 不满意}}
				  - {from: 0, name: {zh: 很不满意, en: 很不满意}}
				""".formatted(levels);
	}
}
