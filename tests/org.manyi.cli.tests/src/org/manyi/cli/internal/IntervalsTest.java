/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How sure scores are, from the command line; expected numbers by the formulas of docs/intervals.md. */
class IntervalsTest {

	private static final String SURVEY = "doc004_responses_20.csv";
	private static final String RULES = "doc004.yaml";
	private static final String CUSTOMERS = "doc000_responses_50.csv";
	private static final String A = "it-operations-service";

	@TempDir
	Path folder = Path.of("");

	/** The worked example: 48 of 50 satisfied customers. */
	@Test
	void sharesHaveWilsonIntervalsWithoutBeingAsked() {
		Json rate = CommandRun.json("score", CUSTOMERS, "-m", A, "--format", "json").at("measures")
				.withId("satisfied-rate");
		assertEquals("wilson", rate.at("interval").at("method").text());
		assertEquals(86.53990931249299, rate.at("interval").at("lower").number(), 1e-10);
		assertEquals(98.89611156723803, rate.at("interval").at("upper").number(), 1e-10);
		assertNull(rate.at("noInterval").value());
		Json known = CommandRun.json("score", CUSTOMERS, "-m", A, "--population", "100", "--format", "json")
				.at("measures").withId("satisfied-rate").at("interval");
		assertEquals(90.12290519527343, known.at("lower").number(), 1e-10);
		Json census = CommandRun
				.json("score", CUSTOMERS, "-m", A, "--sent", "50", "--population", "sent", "--format", "json")
				.at("measures").withId("satisfied-rate").at("interval");
		assertEquals("census", census.at("method").text());
		assertEquals(96.0, census.at("lower").number());
	}

	@Test
	void aPopulationOfThoseSentNeedsTheNumberSent() {
		assertTrue(CommandRun.of("score", CUSTOMERS, "-m", A, "--population", "sent").text()
				.contains("Give the number sent"));
		assertTrue(CommandRun.of("prove", CUSTOMERS, "-m", A, "--population", "sent").text()
				.contains("Give the number sent"));
		assertFalse(CommandRun.of("prove", CUSTOMERS, "-m", A, "--sent", "60", "--population", "sent").text()
				.contains("Give the number sent"));
	}

	@Test
	void noneWhereNoneAreWanted() {
		Json result = CommandRun.json("score", CUSTOMERS, "-m", A, "--intervals", "none", "--format", "json");
		assertNull(result.at("measures").withId("satisfied-rate").at("interval").value());
		assertEquals("none", result.at("intervals").at("choice").text());
	}

	/** Item Q1: level weights 1, 0.8, 0.6, 0.3 of 10, 6, 3 and 1 sheets; the variance of a mean of 20. */
	@Test
	void weightedScoresByTheDeltaMethod() {
		Json result = CommandRun.json("score", SURVEY, "-m", RULES, "--intervals", "delta", "--format", "json");
		double[] values = { 100, 80, 60, 30 };
		long[] counts = { 10, 6, 3, 1 };
		double variance = 0;
		for (int level = 0; level < values.length; level++) {
			variance += counts[level] * Math.pow(values[level] - 84.5, 2) / 20;
		}
		Json item = result.at("items").withId("Q1").at("interval");
		assertEquals(84.5 - 1.959963984540054 * Math.sqrt(variance / 20), item.at("lower").number(), 1e-6);
		assertEquals("delta", item.at("method").text());
		Json index = result.at("index").at("interval");
		assertTrue(index.at("lower").number() < 80.74 && index.at("upper").number() > 80.75);
	}

	/** The bootstrap agrees with the delta method, and tells how likely each item is the lowest. */
	@Test
	void resampledResponses() {
		String[] arguments = { "score", SURVEY, "-m", RULES, "--intervals", "bootstrap", "--resamples", "4000",
				"--seed", "7", "--format", "json" };
		Json result = CommandRun.json(arguments);
		Json delta = CommandRun.json("score", SURVEY, "-m", RULES, "--intervals", "delta", "--format", "json");
		assertEquals(width(delta.at("index")), width(result.at("index")), width(delta.at("index")) * 0.1);
		double sum = result.at("lowest").list().stream().mapToDouble(entry -> entry.at("probability").number()).sum();
		assertEquals(1, sum, 1e-9);
		assertTrue(result.at("lowest").at(0).at("probability").number() > result.at("lowest").at(3).at("probability")
				.number());
		assertEquals(new String(CommandRun.of(arguments).out()), new String(CommandRun.of(arguments).out()));
		assertEquals(7, result.at("intervals").at("seed").count());
	}

	private static double width(Json figure) {
		return figure.at("interval").at("upper").number() - figure.at("interval").at("lower").number();
	}

	/** The sum of such counts would not fit, and a score would come out with the wrong sign. */
	@Test
	void countsBeyondAllMeasureAreRefused() {
		CommandRun run = CommandRun.of("interval", "--promoters", "9223372036854775807", "--passives", "1",
				"--detractors", "1");
		assertEquals(Commands.USAGE, run.status());
		assertTrue(run.err().contains("--promoters is at most"), run.err());
	}

	/** 50 promoters, 30 passives and 20 detractors: the published interval. */
	@Test
	void netPromoterScoreByItsMultinomialVariance() throws IOException {
		StringBuilder rules = new StringBuilder("""
				schema: 1
				id: recommendation
				version: 1.0.0
				name: {zh: 推荐, en: Recommendation}
				status: draft
				customer: {zh: 客户, en: customer}
				scale:
				  levels:
				""");
		for (int score = 10; score >= 0; score--) {
			rules.append("    - {score: %d, label: {zh: %d分, en: score %d}}\n".formatted(score, score, score));
		}
		rules.append("""
				indicators:
				  index: {id: nps, name: {zh: 净推荐值, en: Net promoter score}}
				  items:
				    - {id: recommend, name: {zh: 推荐意愿, en: Would recommend}}
				scoring: {method: net-promoter-score}
				""");
		Path methodology = Files.writeString(folder.resolve("nps.yaml"), rules);
		Path survey = Files.writeString(folder.resolve("nps.csv"),
				"recommend\n" + "9\n".repeat(50) + "7\n".repeat(30) + "6\n".repeat(20));
		Json index = CommandRun.json("score", survey.toString(), "-m", methodology.toString(), "--intervals", "delta",
				"--format", "json").at("index");
		assertEquals(30, index.at("score").number());
		assertEquals(14.692191924957331, index.at("interval").at("lower").number(), 1e-7);
		assertEquals(45.307808075042665, index.at("interval").at("upper").number(), 1e-7);
		Json counts = CommandRun.json("interval", "--promoters", "50", "--passives", "30", "--detractors", "20",
				"--format", "json");
		assertEquals(7.810249675906654, counts.at("standardError").number(), 1e-12);
		assertEquals(14.692191924957331, counts.at("interval").at("lower").number(), 1e-11);
	}

	@ParameterizedTest
	@CsvSource({ "81, 263, wilson, 25.5288519878274, 36.62095769828", "0, 20, clopper-pearson, 0, 16.8433470983085",
			"49, 50, jeffreys, 91.0319648943036, 99.7833505824706", "1, 29, wald, -3.19267259982928, 10.0892243239672",
			"12, 30, wilson-cc, 23.2233360650965, 59.2497814485615",
			"20, 20, agresti-coull, 81.0190439457511, 102.86844024896695" })
	void intervalsOfPlainCounts(String satisfied, String of, String method, double lower, double upper) {
		Json result = CommandRun.json("interval", "--satisfied", satisfied, "--of", of, "--method", method, "--format",
				"json");
		assertEquals(method, result.at("interval").at("method").text());
		assertEquals(lower, result.at("interval").at("lower").number(), 1e-9);
		assertEquals(upper, result.at("interval").at("upper").number(), 1e-9);
	}

	/** How many customers show a target, before any is asked: the published table. */
	@ParameterizedTest
	@CsvSource({ "98, '149,236,313,386,456,523'", "96, '74,117,156,192,227,261'" })
	void samplesThatShowATarget(String target, String samples) {
		Json proof = CommandRun
				.json("interval", "--satisfied", "0", "--of", "0", "--target", target, "--format", "json").at("proofs")
				.at(0);
		assertEquals(List.of(samples.split(",")),
				proof.at("needs").list().stream().map(need -> Long.toString(need.at("sample").count())).toList());
		assertEquals("open", proof.at("verdict").text());
		assertNull(proof.at("value").value());
	}

	@Test
	void provesTargetsOfASurvey() {
		Json result = CommandRun.json("prove", CUSTOMERS, "-m", A, "--format", "json");
		Json rate = result.at("proofs").at(0);
		assertEquals("satisfied-rate", rate.at("measure").text());
		assertEquals("clopper-pearson", rate.at("method").text());
		assertEquals("open", rate.at("verdict").text());
		// two misses, so 313 in all
		assertEquals(263, rate.at("needs").at(0).at("furtherCustomers").count());
		assertEquals(336, rate.at("needs").at(1).at("furtherCustomers").count());
		Json kpi = result.at("proofs").at(1);
		assertEquals("delta", kpi.at("method").text());
		assertEquals("shown", kpi.at("verdict").text());
		Json few = CommandRun.json("prove", CUSTOMERS, "-m", A, "--measure", "satisfied-rate", "--population", "60",
				"--format", "json").at("proofs").at(0);
		assertEquals("refuted", few.at("verdict").text());
		assertNull(few.at("needs").at(0).at("furtherCustomers").value());
	}

	@Test
	void aPopulationSmallerThanTheAnswersIsRefused() {
		CommandRun refused = CommandRun.of("prove", CUSTOMERS, "-m", A, "--population", "49");
		assertEquals(Commands.USAGE, refused.status());
		assertTrue(refused.err().contains("--population 49 is smaller than the 50 who answered"), refused.err());
		assertEquals("", refused.text());
		assertEquals(Commands.DONE, CommandRun.of("prove", CUSTOMERS, "-m", A, "--population", "50").status());
	}

	@Test
	void aMethodologyWithoutMeasuresHasNothingToProve() {
		CommandRun none = CommandRun.of("prove", "doc004_responses_20.csv", "-m", "doc004.yaml");
		assertEquals(Commands.FAILED, none.status());
		assertTrue(none.err().contains("doc004 1.0.0 has no measures"), none.err());
		CommandRun unknown = CommandRun.of("prove", CUSTOMERS, "-m", A, "--measure", "nps");
		assertEquals(Commands.USAGE, unknown.status());
		assertTrue(unknown.err().contains("there is no measure \"nps\". Known: satisfied-rate, kpi"), unknown.err());
	}

	@Test
	void tellsPeople() {
		CommandRun english = CommandRun.of("prove", CUSTOMERS, "-m", A, "--population", "60");
		assertEquals("", english.err());
		assertTrue(english.text().contains("not with this population"), english.text());
		assertTrue(english.text().contains("the target of 98% is missed"), english.text());
		assertTrue(english.text().contains("the target of 96% is met"), english.text());
		CommandRun chinese = CommandRun.in(CommandRun.testData(), Locale.SIMPLIFIED_CHINESE, "prove", CUSTOMERS, "-m",
				A);
		assertTrue(chinese.text().contains("尚未证明"), chinese.text());
		CommandRun table = CommandRun.of("score", SURVEY, "-m", RULES, "--intervals", "bootstrap");
		assertTrue(table.text().contains("95% interval"), table.text());
		assertTrue(table.text().contains("lowest with"), table.text());
		assertTrue(table.text().contains("2,000 resamples"), table.text());
		assertFalse(CommandRun.of("score", SURVEY, "-m", RULES).text().contains("95% interval"));
	}

	/** Two of 50 are not satisfied, so that of 60 at most 58 can be. */
	@ParameterizedTest
	@CsvSource({ "wilson, wilson", "clopper-pearson, hypergeometric", "agresti-coull, agresti-coull" })
	void noIntervalPassesWhatAKnownPopulationLeavesPossible(String method, String told) {
		Json counts = CommandRun.json("interval", "--satisfied", "48", "--of", "50", "--population", "60", "--method",
				method, "--format", "json");
		assertEquals(58 / 60.0 * 100, counts.at("interval").at("upper").number(), 1e-12);
		assertEquals(told, counts.at("interval").at("method").text());
		Json score = CommandRun.json("score", CUSTOMERS, "-m", A, "--population", "60", "--format", "json")
				.at("measures").withId("satisfied-rate").at("interval");
		assertEquals(58 / 60.0 * 100, score.at("upper").number(), 1e-12);
	}

	/** With 9 of 10 promoters asked, the tenth can be a detractor at the worst. */
	@Test
	void noPromoterScorePassesWhatAKnownPopulationLeavesPossible() {
		Json interval = CommandRun.json("interval", "--promoters", "1", "--passives", "7", "--detractors", "1",
				"--population", "10", "--format", "json").at("interval");
		assertEquals(-10, interval.at("lower").number(), 1e-12);
		assertEquals(10, interval.at("upper").number(), 1e-12);
	}

	@Test
	void aCensusIsProvedByWhatWasFound() {
		Json proof = CommandRun.json("interval", "--satisfied", "48", "--of", "50", "--population", "50", "--target",
				"96", "--format", "json").at("proofs").at(0);
		assertEquals("census", proof.at("method").text());
		assertEquals("shown", proof.at("verdict").text());
		assertEquals(96, proof.at("lower").number(), 1e-12);
	}

	@Test
	void aPopulationBelowTheSampleIsNoPopulation() {
		CommandRun refused = CommandRun.of("score", CUSTOMERS, "-m", A, "--population", "40");
		assertEquals(Commands.USAGE, refused.status());
		assertTrue(refused.err().contains("--population 40 is smaller than the 50 who answered"), refused.err());
		assertEquals("", refused.text());
		assertEquals(Commands.DONE, CommandRun.of("score", CUSTOMERS, "-m", A, "--population", "50").status());
	}

	@ParameterizedTest
	@ValueSource(strings = { "score a.csv -m x --seed 3", "score a.csv -m x --intervals delta --resamples 500",
			"score a.csv -m x --intervals bootstrap --resamples 5", "score a.csv -m x --confidence 1",
			"score a.csv -m x --population 0", "interval --satisfied 3 --of 2", "interval --satisfied 3",
			"interval --of 3",
			"interval --satisfied 0 --of 0", "interval --promoters 1",
			"interval --satisfied 1 --of 2 --population sent",
			"interval --satisfied 3 --of 4 --population 3", "interval --satisfied 3 --of 4 --target 98 --method wilson",
			"interval --satisfied 3 --of 4 --promoters 1 --passives 1 --detractors 1",
			"interval --promoters 1 --passives 1 --detractors 1 --target 30",
			"interval --promoters 1 --passives 1 --detractors 1 --method wald",
			"interval --satisfied 3 --of 4 --further-misses 2", "prove a.csv -m x --further-misses -1",
			"prove doc000_responses_50.csv -m it-operations-service --measure nothing" })
	void wrongUsage(String line) {
		CommandRun run = CommandRun.of(line.split(" "));
		assertEquals(Commands.USAGE, run.status(), run.err());
		assertEquals("", run.text());
	}
}
