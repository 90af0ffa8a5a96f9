/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every number of a group that {@code score --by} prints is explained, proven and drawn by the other commands. */
class GroupFiguresTest {

	private static final String A = "it-operations-service";
	private static final String B = "well-service";

	@TempDir
	Path folder = Path.of("");

	@Test
	void everyNumberOfEveryGroupIsExplained() {
		for (String rule : List.of(A, B)) {
			Json scores = json("score", sample(rule), "-m", rule, "--by", "unit,quarter");
			Json explained = json("explain", sample(rule), "-m", rule, "--by", "unit,quarter");
			assertEquals(scores.at("groups").list().size(), explained.at("groups").list().size());
			for (int group = 0; group < scores.at("groups").list().size(); group++) {
				Json one = scores.at("groups").at(group);
				Json other = explained.at("groups").at(group);
				assertEquals(one.at("key").value(), other.at("key").value());
				assertFigures(one, other);
			}
			assertFigures(scores, explained);
		}
	}

	private static void assertFigures(Json scores, Json explained) {
		Json numbers = explained.at("numbers");
		int count = 0;
		for (Json indicator : indicators(scores)) {
			assertEquals(indicator.at("score").value(), numbers.withId(indicator.at("id").text()).at("value").value());
			count++;
		}
		for (Json measure : scores.at("measures").list()) {
			assertEquals(measure.at("value").value(), numbers.withId(measure.at("id").text()).at("value").value());
			count++;
		}
		assertEquals(count, numbers.list().size());
	}

	private static List<Json> indicators(Json slice) {
		List<Json> all = new ArrayList<>(slice.at("dimensions").list());
		all.addAll(slice.at("items").list());
		if (!slice.at("index").isNull()) {
			all.add(slice.at("index"));
		}
		return all;
	}

	@Test
	void everyChartOfEveryGroupIsDrawn() {
		Json scores = json("score", sample(B), "-m", B, "--by", "unit");
		Json charts = json("pareto", sample(B), "-m", B, "--by", "unit");
		for (int group = 0; group < scores.at("groups").list().size(); group++) {
			assertEquals(scores.at("groups").at(group).at("pareto").value(),
					charts.at("groups").at(group).at("pareto").value());
		}
		assertEquals(scores.at("pareto").value(), charts.at("pareto").value());
	}

	@Test
	void everyMeasureOfEveryGroupIsProven() {
		Json scores = json("score", sample(A), "-m", A, "--by", "quarter");
		Json proofs = json("prove", sample(A), "-m", A, "--by", "quarter");
		for (int group = 0; group < scores.at("groups").list().size(); group++) {
			Json measures = scores.at("groups").at(group).at("measures");
			for (Json proof : proofs.at("groups").at(group).at("proofs").list()) {
				Json measure = measures.withId(proof.at("measure").text());
				assertEquals(measure.at("value").number(), proof.at("value").number(), 1e-9);
				assertEquals(measure.at("numerator").value(), proof.at("numerator").value());
				assertEquals(measure.at("target").number(), proof.at("target").number());
			}
		}
	}

	@Test
	void theSizeOfThePopulationIsThatOfTheWhole() {
		Json proofs = json("prove", sample(A), "-m", A, "--by", "quarter", "--population", "1000");
		assertEquals(1000, proofs.at("proofs").at(0).at("population").count());
		assertTrue(proofs.at("groups").at(0).at("proofs").at(0).at("population").isNull());
		assertRefused("--population N is that of the whole", "prove", sample(A), "-m", A, "--group", "quarter=2026-Q2",
				"--population", "1000");
	}

	@Test
	void oneGroupIsShownAlone() {
		CommandRun run = CommandRun.of("explain", sample(B), "-m", B, "--by", "unit", "--group", "quarter=2026-Q3",
				"--number", "index", "--depth", "0");
		assertEquals("", run.err());
		assertEquals(5, run.text().lines().filter(line -> line.startsWith("  S = ")).count(), run.text());
		assertFalse(run.text().contains("2026-Q2"), run.text());
		Json chosen = json("explain", sample(B), "-m", B, "--group", "quarter=2026-Q3", "--number", "index");
		assertEquals(1, chosen.at("groups").list().size());
		assertEquals("2026-Q3", chosen.at("groups").at(0).at("key").at("quarter").text());
		List<String> rows = CommandRun.of("pareto", sample(B), "-m", B, "--group", "quarter=2026-Q3", "--format", "csv")
				.text().lines().toList();
		assertTrue(rows.getFirst().contains("part,quarter,rank,"), rows.getFirst());
		assertTrue(rows.stream().skip(1).allMatch(row -> row.startsWith("group,2026-Q3,")), rows::toString);
		assertTrue(rows.size() > 2, rows::toString);
	}

	@Test
	void valuesThatAreNotSaidAreChosenByNone() throws Exception {
		Files.writeString(folder.resolve("s.csv"), "unit,Q1,Q2,Q3,Q4\nNorth,5,5,5,5\n,3,3,3,3\n");
		Json scores = CommandRun.json("explain", folder.resolve("s.csv").toString(), "-m", "doc004.yaml", "--group",
				"unit=", "--format", "json");
		assertEquals("", scores.at("groups").at(0).at("key").at("unit").text());
		assertEquals(60, scores.at("groups").at(0).at("numbers").withId("Q1").at("value").number());
	}

	@Test
	void aPictureIsOfOneGroup() throws Exception {
		assertRefused("choose a group with --group", "pareto", sample(B), "-m", B, "--by", "quarter", "--format",
				"png");
		CommandRun drawn = CommandRun.of("pareto", sample(B), "-m", B, "--group", "quarter=2026-Q3", "--format", "png");
		assertEquals(Commands.DONE, drawn.status(), drawn.err());
		assertArrayEquals(new byte[] { (byte) 0x89, 'P', 'N', 'G' }, Arrays.copyOf(drawn.out(), 4));
		CommandRun svg = CommandRun.in(CommandRun.testData(), Locale.CHINESE, "pareto", sample(B), "-m", B, "--group",
				"quarter=2026-Q3", "--format", "svg");
		CommandRun whole = CommandRun.in(CommandRun.testData(), Locale.CHINESE, "pareto", sample(B), "-m", B,
				"--format",
				"svg");
		assertFalse(Objects.equals(svg.text(), whole.text()));
	}

	@Test
	void aGroupThatThereIsNoneOfIsToldWithThoseThereAre() {
		assertRefused("there is no group quarter=2031-Q1. Groups there are: quarter=2026-Q2; quarter=2026-Q3",
				"explain",
				sample(B), "-m", B, "--group", "quarter=2031-Q1");
		assertRefused("there is no group quarter=2031-Q1", "pareto", sample(B), "-m", B, "--group", "quarter=2026-Q3",
				"--group", "quarter=2031-Q1");
		assertRefused("is not of the form field=value", "prove", sample(A), "-m", A, "--group", "2026-Q3");
		assertRefused("Fields: unit, region, month", "prove", sample(A), "-m", A, "--group", "week=3");
	}

	@Test
	void fieldsThatNobodySaysAreNamedAsTheyAreTyped() {
		String workspace = folder.resolve("ws").toString();
		assertEquals(Commands.DONE,
				CommandRun.of("import", "doc004_responses_20.csv", "--into", workspace, "-m", "doc004.yaml").status());
		CommandRun run = CommandRun.of("score", workspace, "--by", "unit");
		assertEquals(Commands.FAILED, run.status());
		assertTrue(run.err().contains("says its unit;"), run.err());
		assertFalse(run.err().contains("UNIT") || run.err().contains("MONTH"), run.err());
	}

	@Test
	void aWithheldGroupIsNotSaidToExist() throws Exception {
		Files.writeString(folder.resolve("s.csv"), "unit,Q1,Q2,Q3,Q4\n" + "North,5,5,5,5\n".repeat(40)
				+ "East,4,4,4,4\n".repeat(40) + "South,1,1,1,1\n");
		CommandRun run = CommandRun.of("explain", folder.resolve("s.csv").toString(), "-m", "doc004.yaml", "--audience",
				"shared", "--group", "unit=South");
		assertEquals(Commands.USAGE, run.status());
		assertTrue(run.err().contains("withheld from a shared audience"), run.err());
		assertEquals("", run.text());
	}

	private static void assertRefused(String message, String... arguments) {
		CommandRun run = CommandRun.of(arguments);
		assertEquals(Commands.USAGE, run.status());
		assertTrue(run.err().contains(message), run.err());
		assertEquals("", run.text());
	}

	private static Json json(String... arguments) {
		String[] all = Arrays.copyOf(arguments, arguments.length + 2);
		all[arguments.length] = "--format";
		all[arguments.length + 1] = "json";
		return CommandRun.json(all);
	}

	private static String sample(String name) {
		return CommandRun.checkout().resolve("features/org.manyi.feature/rootfiles/samples/" + name + ".csv")
				.toString();
	}
}
