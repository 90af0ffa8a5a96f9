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
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same responses by several rules; the figures are those of the golden results and of {@code score}. */
class CompareTest {

	private static final String A = "it-operations-service";

	@TempDir
	Path folder = Path.of("");

	/** golden/doc000_satisfied_rate_and_kpi.json: 99.0 by shares of valid answers, 94.0 by mean scores. */
	@Test
	void theVerdictDependsOnTheReading() {
		Json result = CommandRun.json("compare", "doc000_responses_50.csv", "-m", A, "-m", A, "--option",
				"kpi.reading=mean-of-valid", "--name", "mean score", "--format", "json");
		Json kpi = result.at("figures").withId("kpi");
		assertEquals(List.of(99.0, 94.0),
				kpi.at("values").list().stream().map(side -> side.at("value").number()).toList());
		assertEquals(List.of("met", "missed"),
				kpi.at("values").list().stream().map(side -> side.at("verdict").text()).toList());
		assertEquals(-5.0, kpi.at("values").at(1).at("difference").number());
		assertEquals(Boolean.TRUE, kpi.at("values").at(1).at("verdictChange").value());
		assertEquals(Boolean.TRUE, result.at("verdictDependsOnReading").value());
		Json finding = result.at("findings").at(0);
		assertEquals("verdict-depends-on-reading", finding.at("code").text());
		assertEquals("kpi", finding.at("subject").text());
		assertEquals(
				"The verdict on Customer satisfaction (KPI) depends on the reading: met by the methodology as it is,"
						+ " missed by mean score.",
				finding.at("text").at("en").text());
		assertEquals("other-reading", result.at("variants").at(1).at("methodology").at("approval").text());
		Json rate = result.at("figures").withId("satisfied-rate");
		assertEquals(0, rate.at("values").at(1).at("difference").count());
		assertEquals(Boolean.FALSE, rate.at("values").at(1).at("verdictChange").value());
	}

	@Test
	void aSingleReadingIsComparedWithTheApprovedOne() {
		Json result = CommandRun.json("compare", "doc004_responses_20.csv", "-m", "doc004.yaml", "--option",
				"denominator=returned", "--format", "json");
		assertEquals(2, result.at("variants").list().size());
		assertEquals("approved", result.at("variants").at(0).at("methodology").at("approval").text());
		Json index = result.at("figures").withId("satisfaction-index");
		assertEquals(80.74396929824562, index.at("values").at(0).at("value").number());
		assertEquals(78.28125, index.at("values").at(1).at("value").number());
		assertEquals(78.28125 - 80.74396929824562, index.at("values").at(1).at("difference").number(), 1e-12);
		assertEquals("same", index.at("values").at(1).at("bandChange").text());
		// 84.5 77 83.7 75.6 by valid answers, 84.5 77 79.5 68 by returned sheets: the ranks are the same
		assertEquals(List.of(4L, 2L, 3L, 1L), result.at("figures").list().stream()
				.filter(figure -> figure.at("kind").text().equals("item"))
				.map(figure -> figure.at("values").at(1).at("lowestRank").count()).toList());
		Json last = result.at("figures").withId("Q4").at("values").at(1);
		assertEquals("lower", last.at("bandChange").text());
		assertEquals(0, last.at("rankChange").count());
		assertEquals(Boolean.FALSE, result.at("verdictDependsOnReading").value());
	}

	@Test
	void weightingsAreCompared() {
		Json result = CommandRun.json("compare", "doc004_responses_20.csv", "-m", "doc004.yaml", "-m", "doc004.yaml",
				"--weighting", "equal", "--format", "json");
		assertEquals("doc004 1.0.0 weighting=equal", result.at("variants").at(1).at("label").text());
		Json index = result.at("figures").withId("satisfaction-index");
		assertEquals((84.5 + 77 + 83.6842105263158 + 75.55555555555556) / 4,
				index.at("values").at(1).at("value").number(), 1e-12);
		assertEquals(0.25, result.at("figures").withId("Q1").at("values").at(1).at("weight").number());
	}

	@Test
	void itemsOneSideDoesNotHaveAreSaid() throws IOException {
		String rules = Files.readString(CommandRun.testData().resolve("doc004.yaml"));
		Path fewer = Files.writeString(folder.resolve("fewer.yaml"),
				rules.replaceAll("(?m)^.*id: Q4.*\\R", "").replace("version: 1.0.0", "version: 2.0.0"));
		Json result = CommandRun.json("compare", "doc004_responses_20.csv", "-m", fewer.toString(), "-m", "doc004.yaml",
				"--format", "json");
		Json only = result.at("figures").withId("Q4");
		assertEquals(Boolean.FALSE, only.at("values").at(0).at("present").value());
		assertTrue(only.at("values").at(0).at("value").isNull());
		assertEquals(75.55555555555556, only.at("values").at(1).at("value").number());
		assertTrue(only.at("values").at(1).at("difference").isNull());
		assertEquals(List.of("lowest-depends-on-reading", "items-differ"),
				result.at("findings").list().stream().map(finding -> finding.at("code").text()).toList());
	}

	@Test
	void everyGroupIsCompared() {
		Json result = CommandRun.json("compare", sample("well-service"), "-m", "well-service", "--option",
				"denominator=returned", "--by", "unit", "--format", "json");
		Json scores = CommandRun.json("score", sample("well-service"), "-m", "well-service", "--option",
				"denominator=returned", "--by", "unit", "--format", "json");
		assertEquals(scores.at("groups").list().size(), result.at("groups").list().size());
		for (int group = 0; group < scores.at("groups").list().size(); group++) {
			Json compared = result.at("groups").at(group);
			assertEquals(scores.at("groups").at(group).at("key").at("unit").text(),
					compared.at("key").at("unit").text());
			assertEquals(scores.at("groups").at(group).at("index").at("score").number(),
					compared.at("figures").withId("satisfaction-index").at("values").at(1).at("value").number());
		}
	}

	@Test
	void aTableShowsWhatChanges() {
		CommandRun run = CommandRun.in(CommandRun.testData(), Locale.CHINESE, "compare", "doc000_responses_50.csv",
				"-m", A, "--option", "kpi.reading=mean-of-valid");
		assertEquals("", run.err());
		assertTrue(run.text().contains("结论取决于读法"), run.text());
		assertTrue(run.text().contains("99.0%") && run.text().contains("94.0%") && run.text().contains("−5.00"),
				run.text());
		assertTrue(run.text().contains("未达到 !"), run.text());
	}

	@Test
	void everyBandRankAndGroupThatTurnsIsSaid() {
		CommandRun run = CommandRun.of("compare", sample("well-service"), "-m", "well-service", "--option",
				"denominator=returned", "--by", "unit");
		assertEquals("", run.err());
		String text = run.text();
		assertFalse(text.contains("No verdict, band or rank changes"), text);
		assertTrue(text.contains("The band of Handover of records depends on the reading: Very satisfied by"), text);
		assertTrue(text.contains("Ranks from the lowest change by") && text.contains("HSE management 10→11"), text);
		assertTrue(text.contains("The band of Customer satisfaction index depends on the reading in 3 of 5 groups: "),
				text);
		assertTrue(text.contains("band of Customer satisfaction index, "), text);
		assertTrue(text.contains("\n  ▼  a lower band than [1]\n  a→b  rank a from the lowest by [1]"), text);
		assertFalse(text.contains("▲"), text);
		Json result = CommandRun.json("compare", sample("well-service"), "-m", "well-service", "--option",
				"denominator=returned", "--by", "unit", "--format", "json");
		for (Json figure : result.at("figures").list()) {
			boolean turned = !figure.at("values").at(1).at("bandChange").text().equals("same");
			assertEquals(turned, result.at("findings").list().stream()
					.anyMatch(finding -> finding.at("code").text().equals("band-depends-on-reading")
							&& finding.at("subject").text().equals(figure.at("id").text())),
					() -> figure.at("id").text());
		}
	}

	/** A sign in a name is no mark. */
	@Test
	void marksAreExplainedWhereTheyStand() throws IOException {
		String text = Files.readString(CommandRun.testData().resolve("doc004.yaml"))
				.replace("en: Workmanship", "en: 'Now ▲ → then !'");
		Files.writeString(folder.resolve("signs.yaml"), text);
		Files.writeString(folder.resolve("same.csv"), "Q1,Q2,Q3,Q4\n" + "5,5,5,5\n".repeat(20));

		String same = CommandRun.in(folder, Locale.ENGLISH, "compare", "same.csv", "-m", "signs.yaml", "-m",
				"signs.yaml", "--weighting", "equal").text();

		assertTrue(same.contains("Now ▲ → then !"), same);
		assertFalse(same.contains("a higher band than [1]") || same.contains("rank a from the lowest by [1]")
				|| same.contains("another verdict, or a band"), same);
	}

	@Test
	void aVerdictThatTurnsInAPeriodAloneIsSaid() throws IOException {
		StringBuilder rows = new StringBuilder("date,项目质量,人员能力,工作规范,运维安全\n");
		for (int i = 0; i < 100; i++) {
			rows.append("2026-02-01,5,5,5,5\n");
		}
		rows.append("2026-05-01,4,4,4,4\n");
		Path survey = Files.writeString(folder.resolve("survey.csv"), rows.toString());
		Json result = CommandRun.json("compare", survey.toString(), "-m", A, "--option", "kpi.reading=mean-of-valid",
				"--by",
				"quarter", "--format", "json");
		assertEquals(Boolean.FALSE, result.at("verdictDependsOnReading").value());
		assertEquals(List.of("groups-depend-on-reading"),
				result.at("findings").list().stream().map(finding -> finding.at("code").text()).toList());
		assertEquals("The verdict on Customer satisfaction (KPI) depends on the reading in 1 of 2 groups: 2026-Q2.",
				result.at("findings").at(0).at("text").at("en").text());
		assertEquals(Boolean.TRUE, result.at("groups").at(1).at("verdictDependsOnReading").value());
	}

	@Test
	void csvHasARowPerFigureAndVariant() {
		CommandRun run = CommandRun.of("compare", "doc004_responses_20.csv", "-m", "doc004.yaml", "--option",
				"denominator=returned", "--format", "csv");
		List<String> lines = run.text().lines().toList();
		assertEquals(1 + 2 * 5, lines.size(), run.text());
		assertTrue(lines.get(2).startsWith("total,index,satisfaction-index,顾客满意度,Customer satisfaction index,2,"
				+ "doc004 1.0.0 denominator=returned,true,78.28125,points,满意,Satisfied,"), lines.get(2));
	}

	@Test
	void oneRuleAloneIsNothingToCompare() {
		CommandRun run = CommandRun.of("compare", "doc004_responses_20.csv", "-m", "doc004.yaml");
		assertEquals(Commands.USAGE, run.status());
		assertTrue(run.err().contains("nothing to compare"), run.err());
	}

	@Test
	void anOptionIsGivenOncePerVariant() {
		CommandRun run = CommandRun.of("compare", "doc004_responses_20.csv", "-m", "doc004.yaml", "--option",
				"denominator=returned", "--option", "denominator=valid");
		assertEquals(Commands.USAGE, run.status());
		assertTrue(run.err().contains("denominator is given twice"), run.err());
	}

	private static String sample(String name) {
		return CommandRun.checkout().resolve("features/org.manyi.feature/rootfiles/samples/" + name + ".csv")
				.toString();
	}
}
