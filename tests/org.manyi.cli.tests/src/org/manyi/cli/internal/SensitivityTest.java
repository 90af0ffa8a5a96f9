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
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far weights may move: limits worked by hand, and scored again with the weights at the limit. */
class SensitivityTest {

	@TempDir
	Path folder = Path.of("");

	/**
	 * The golden item scores 84.5, 77, 83.68…, 75.56 with weights 5, 4, 4, 3 of 16 lose 4.84, 5.75, 4.08 and 4.58
	 * points. Q1 loses 15.5 x, Q2 23 · 1/4 · (1 − x) / (11/16): equal at x = 184/525.
	 */
	@Test
	void theMostLostPointsChangeWhereTheyAreEqual() {
		Json result = CommandRun.json("sensitivity", "doc004_responses_20.csv", "-m", "doc004.yaml", "--format",
				"json");
		assertEquals("index", result.at("figure").at("kind").text());
		assertEquals(80.74396929824562, result.at("figure").at("value").number());
		Json first = result.at("items").withId("Q1");
		assertEquals(4.84375, first.at("lostPoints").number());
		Json upper = first.at("mostLost").at("upper");
		assertEquals(184.0 / 525, upper.at("weight").number());
		assertEquals(Boolean.FALSE, upper.at("included").value());
		assertEquals("Q1", upper.at("beyond").at(0).value());
		// no item scores 85 or less than 70, so no weights at all leave the band
		assertTrue(first.at("band").at("lower").isNull() && first.at("band").at("upper").isNull());
		Json satisfied = result.at("simulation").at("bands").at(1);
		assertEquals("满意", satisfied.at("band").at("zh").text());
		assertEquals(1, satisfied.at("share").count());
	}

	/** Given weights on both sides of the limit give the bands that were said. */
	@Test
	void theBandTurnsAtTheLimit() throws IOException {
		Path survey = Files.writeString(folder.resolve("survey.csv"),
				"Q1,Q2,Q3\n" + "5,4,4\n".repeat(7) + "5,5,2\n".repeat(3));
		Json result = CommandRun.json("sensitivity", survey.toString(), "-m", rules("2", "3", "5").toString(),
				"--format", "json");
		Json item = result.at("items").withId("Q3");
		Json limit = item.at("band").at("lower").isNull() ? item.at("band").at("upper") : item.at("band").at("lower");
		double weight = limit.at("weight").number();
		String now = result.at("figure").at("band").at("en").text();
		String beyond = limit.at("beyond").at("en").text();
		BigDecimal at = new BigDecimal(weight, MathContext.DECIMAL64);
		BigDecimal little = new BigDecimal("0.0001");
		boolean falling = !item.at("band").at("lower").isNull();
		assertEquals(beyond, bandWith(survey, falling ? at.subtract(little) : at.add(little)));
		assertEquals(now, bandWith(survey, falling ? at.add(little) : at.subtract(little)));
	}

	private String bandWith(Path survey, BigDecimal third) throws IOException {
		BigDecimal rest = BigDecimal.ONE.subtract(third);
		Path rules = rules(rest.multiply(new BigDecimal("0.4")).toPlainString(),
				rest.multiply(new BigDecimal("0.6")).toPlainString(), third.toPlainString());
		return CommandRun.json("score", survey.toString(), "-m", rules.toString(), "--format", "json").at("index")
				.at("band").at("en").text();
	}

	private Path rules(String first, String second, String third) throws IOException {
		String rules = Files.readString(CommandRun.testData().resolve("doc004.yaml"));
		rules = rules.replaceAll("(?m)^.*id: Q4.*\\R", "").replace("scheme: importance-level", "scheme: given");
		return Files.writeString(folder.resolve("rules.yaml"),
				rules.replace("importance: 5}", "weight: " + first + "}")
						.replaceFirst("importance: 4}", "weight: " + second + "}")
						.replaceFirst("importance: 4}", "weight: " + third + "}"));
	}

	/** The KPI is a plain mean: its items begin with the same weight, and its target is 96. */
	@Test
	void aMeanOfItemsIsMovedFromEqualWeights() {
		Json result = CommandRun.json("sensitivity", "doc000_responses_50.csv", "-m", "it-operations-service",
				"--format", "json", "--draws", "2000", "--seed", "5");
		assertEquals("measure", result.at("figure").at("kind").text());
		assertEquals("kpi", result.at("figure").at("id").text());
		assertEquals(Boolean.FALSE, result.at("figure").at("weighed").value());
		assertEquals(List.of(0.25, 0.25, 0.25, 0.25),
				result.at("items").list().stream().map(item -> item.at("weight").number()).toList());
		// every item has 98 % or more: no weights miss 96 %
		assertEquals(1, result.at("simulation").at("shareTargetMet").count());
		assertEquals(2000, result.at("simulation").at("draws").count());
	}

	@Test
	void theSameSeedGivesTheSame() {
		String[] command = { "sensitivity", "doc004_responses_20.csv", "-m", "doc004.yaml", "--format", "json",
				"--draws", "500" };
		assertEquals(CommandRun.of(command).text(), CommandRun.of(command).text());
	}

	@Test
	void theTableSaysWhatIsComputed() {
		String text = CommandRun.of("sensitivity", "doc004_responses_20.csv", "-m", "doc004.yaml").text();
		assertTrue(text.contains("all others keep their proportions"), text);
		assertTrue(text.contains("≥ 0.3505 → Workmanship"), text);
		assertTrue(text.contains("Weights at random: 10,000 draws, seed 1, concentration 100"), text);
	}

	@Test
	void aFigureThatIsNoWeightedMeanIsRefused() {
		CommandRun run = CommandRun.of("sensitivity", "doc000_responses_50.csv", "-m", "it-operations-service",
				"--option", "kpi.reading=pooled");
		assertEquals(Commands.FAILED, run.status());
		assertTrue(run.err().contains("no weighted mean of the item scores"), run.err());
	}

	@Test
	void drawsAndConcentrationHaveBounds() {
		for (List<String> wrong : List.of(List.of("--draws", "0"), List.of("--concentration", "0"),
				List.of("--concentration", "NaN"))) {
			CommandRun run = CommandRun.of("sensitivity", "doc004_responses_20.csv", "-m", "doc004.yaml",
					wrong.getFirst(), wrong.getLast());
			assertEquals(Commands.USAGE, run.status());
			assertTrue(run.err().contains(wrong.getFirst()), run.err());
		}
	}
}
