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
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** By which version periods and the whole are scored. */
class VersionInForceTest extends MethodologyFixture {

	@Test
	void aPeriodIsScoredByTheVersionInForceOnItsLastDay() {
		adoptBoth();

		Json scores = json("score", "ws", "--by", "quarter", "--format", "json");

		assertEquals(List.of("1.0.0", "2.0.0"), scores.at("groups").list().stream()
				.map(group -> group.at("methodology").at("version").text()).toList());
		assertEquals("2.0.0", scores.at("methodology").at("version").text(), "the latest period ends in version 2");
		double firstQuarter = scores.at("groups").at(0).at("index").at("score").number();
		double secondQuarter = scores.at("groups").at(1).at("index").at("score").number();
		assertEquals(100 * (1.0 * 1.0 + (0.8 + 0.8 + 0.6) * 0.6) / (1.0 + 0.8 + 0.8 + 0.6), firstQuarter, 1e-9);
		assertEquals(60, secondQuarter, 1e-9, "importance 1 weighs 0");
		assertEquals(60, scores.at("index").at("score").number(), 1e-9);
		String table = run("score", "ws", "--by", "quarter").text();
		assertTrue(table.contains("2026-Q1  1.0.0"), table);
		Json byName = json("score", "ws", "-m", "doc004@1.0.0", "--by", "quarter", "--format", "json");
		assertEquals("1.0.0", byName.at("groups").at(1).at("methodology").at("version").text());
	}

	@Test
	void theTableForSpreadsheetsSaysWhichVersionScoredEachGroup() {
		adoptBoth();

		List<String> lines = run("score", "ws", "--by", "month", "--format", "csv").text().lines().toList();

		assertTrue(lines.getFirst().endsWith(",version,version_choice"), lines.getFirst());
		assertEquals(List.of("total 2.0.0", "group 2026-02 1.0.0", "group 2026-05 2.0.0"), lines.stream()
				.filter(line -> line.contains(",index,"))
				.map(line -> line.replaceFirst("(\\w+),([^,]*),.*,([^,]*),in-force$", "$1 $2 $3").replace("  ", " "))
				.toList());
		List<String> named = run("score", "ws", "-m", "doc004@1.0.0", "--by", "month", "--format", "csv").text().lines()
				.toList();
		assertTrue(named.stream().skip(1).allMatch(line -> line.endsWith(",1.0.0,as-asked")), named::toString);
	}

	@Test
	void theWholeIsScoredByTheSameVersionHoweverItIsGrouped() throws IOException {
		adoptBoth();
		write("v3.yaml", second.replace("version: 2.0.0", "version: 3.0.0").replace("2026-04-01", "2026-07-01"));
		json("methodology", "adopt", "v3.yaml", "--into", "ws", "--format", "json");

		Json plain = json("score", "ws", "--format", "json");
		Json byYear = json("score", "ws", "--by", "year", "--format", "json");

		for (Json scores : List.of(plain, byYear)) {
			assertEquals("2.0.0", scores.at("methodology").at("version").text(), "the latest responses are of May");
		}
		assertEquals("3.0.0", byYear.at("groups").at(0).at("methodology").at("version").text(),
				"the year ends in December");
	}

	@Test
	void responsesWithoutDatesAreScoredByTheVersionOfTheImport() throws IOException {
		write("undated.csv", "id,Q1,Q2,Q3,Q4\n1,5,3,3,3\n2,5,3,3,3\n");
		json("import", "undated.csv", "--into", "ws", "--survey", "undated", "-m", "v1.yaml", "--format", "json");
		for (String file : List.of("v1.yaml", "v2.yaml")) {
			json("methodology", "adopt", file, "--into", "ws", "--format", "json");
		}

		Json scores = json("score", "ws", "--format", "json");
		assertEquals("1.0.0", scores.at("methodology").at("version").text());
		assertEquals("undated", scores.at("methodology").at("versionChoice").text());
		assertTrue(scores.at("methodology").at("lastDay").isNull());
		assertEquals("no-version-in-force", scores.at("warnings").at(0).at("code").text());
		assertTrue(run("score", "ws").text().contains("no response says its date, so this one stands in"));
	}

	@Test
	void aPeriodWithoutAVersionInForceSaysWhichOneStandsIn() throws IOException {
		write("late.yaml", second.replace("2026-04-01", "2026-05-15"));
		json("import", "survey.csv", "--into", "ws", "-m", "v1.yaml", "--format", "json");
		json("methodology", "adopt", "late.yaml", "--into", "ws", "--format", "json");

		Json scores = json("score", "ws", "--by", "month", "--format", "json");
		assertEquals("in-force", scores.at("methodology").at("versionChoice").text());
		assertEquals("2026-05-31", scores.at("methodology").at("lastDay").text());
		Json february = scores.at("groups").at(0);
		assertEquals("1.0.0", february.at("methodology").at("version").text());
		assertEquals("none-in-force", february.at("methodology").at("versionChoice").text());
		assertEquals("2026-02-28", february.at("methodology").at("lastDay").text());
		String told = "No adopted version is in force on 2026-02-28, the last day: scored by doc004 1.0.0";
		for (Json warnings : List.of(scores.at("warnings"), february.at("warnings"))) {
			assertTrue(warnings.at(0).at("text").at("en").text().startsWith(told), warnings::toString);
		}
		assertEquals("in-force", scores.at("groups").at(1).at("methodology").at("versionChoice").text());
		String table = run("score", "ws", "--by", "month").text();
		assertTrue(table.contains("1.0.0 (none in force)") && table.contains(told), table);
		assertTrue(table.contains("in force on 2026-05-31"), table);
		List<String> rows = run("score", "ws", "--by", "month", "--format", "csv").text().lines().toList();
		assertTrue(rows.stream().filter(row -> row.startsWith("group,2026-02"))
				.allMatch(row -> row.endsWith(",1.0.0,none-in-force")), rows::toString);
		assertTrue(rows.stream().filter(row -> row.startsWith("total"))
				.allMatch(row -> row.endsWith(",2.0.0,in-force")));
		String explained = run("explain", "ws", "--group", "month=2026-02", "--number", "Q1").text();
		assertTrue(explained.contains("no adopted version is in force on 2026-02-28, this one stands in"), explained);
		assertTrue(explained.contains("doc004 1.0.0 (approved)"), explained);
		assertEquals("as-asked", json("score", "ws", "-m", "doc004@2.0.0", "--format", "json").at("methodology")
				.at("versionChoice").text());
		Json effect = json("methodology", "effect", "ws", "--draft", "late.yaml", "--by", "month", "--format", "json");
		assertEquals("none-in-force", effect.at("periods").at(0).at("versionChoice").text());
		assertTrue(run("methodology", "effect", "ws", "--draft", "late.yaml", "--by", "month").text()
				.contains("2026-02  1.0.0 (none in force)"));
		String chinese = CommandRun.in(folder, Locale.CHINESE, "score", "ws", "--by", "month").text();
		assertTrue(chinese.contains("2026-02-28（最后一天）没有生效的版本"), chinese);
	}

	@Test
	void theWholeSaysThatNoVersionIsInForce() throws IOException {
		write("late.yaml", second.replace("2026-04-01", "2027-01-01"));
		json("import", "survey.csv", "--into", "ws", "-m", "v1.yaml", "--format", "json");
		json("methodology", "adopt", "late.yaml", "--into", "ws", "--format", "json");

		Json scores = json("score", "ws", "--format", "json");
		assertEquals("1.0.0", scores.at("methodology").at("version").text());
		assertEquals("none-in-force", scores.at("methodology").at("versionChoice").text());
		for (String command : List.of("score", "pareto", "explain")) {
			assertTrue(run(command, "ws").text().contains("no adopted version is in force on 2026-05-31"), command);
		}
		assertTrue(run("score", "ws", "--format", "csv").text().lines().skip(1)
				.allMatch(row -> row.endsWith(",1.0.0,none-in-force")));
	}
}
