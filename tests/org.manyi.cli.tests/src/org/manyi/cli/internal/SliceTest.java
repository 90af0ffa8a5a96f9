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
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a slice, of a file and of a workspace alike. */
@NonNullByDefault({})
class SliceTest {

	private static final Path SAMPLE = CommandRun.checkout()
			.resolve("features/org.manyi.feature/rootfiles/samples/well-service.csv");

	@TempDir
	Path folder;

	@Test
	void onlyTheResponsesMeantAreCounted() throws IOException {
		Json result = CommandRun.json("score", SAMPLE.toString(), "-m", "well-service", "--only", "region=东部", "--only",
				"quarter=2026-Q3", "--format", "json");
		assertEquals(returned(cells -> cells[3].equals("东部") && cells[4].compareTo("2026-07") > 0),
				result.at("responses").at("returned").count());
		assertEquals(Set.of("region", "quarter"), result.at("slice").names());
		assertEquals("2026-Q3", result.at("slice").at("quarter").at(0).text());
		Json two = CommandRun.json("score", SAMPLE.toString(), "-m", "well-service", "--only", "unit=作业一队,修井队",
				"--format", "json");
		assertEquals(returned(cells -> cells[2].equals("作业一队") || cells[2].equals("修井队")),
				two.at("responses").at("returned").count());
	}

	@Test
	void aGroupAndASliceOfTheSameResponsesScoreAlike() {
		Json slice = CommandRun.json("score", SAMPLE.toString(), "-m", "well-service", "--only", "unit=压裂队", "--format",
				"json");
		Json group = CommandRun
				.json("score", SAMPLE.toString(), "-m", "well-service", "--by", "unit", "--format", "json").at("groups")
				.list().stream().filter(found -> found.at("key").at("unit").text().equals("压裂队")).findFirst()
				.orElseThrow();
		assertEquals(group.at("index").at("score").number(), slice.at("index").at("score").number());
		assertEquals(group.at("responses").at("valid").count(), slice.at("responses").at("valid").count());
	}

	@Test
	void aFileWithMoreUnitsAndMonthsThanGroupsCanBeSliced() throws IOException {
		List<String> lines = new ArrayList<>(List.of("id,单位,日期,项目质量,人员能力,工作规范,运维安全"));
		for (int sheet = 0; sheet < 20_000; sheet++) {
			int month = sheet / 700 % 36;
			lines.add("%d,U%d,%d-%02d-05,5,4,5,5".formatted(sheet, sheet % 700, 2023 + month / 12, 1 + month % 12));
		}
		Path file = Files.write(folder.resolve("many.csv"), lines);
		CommandRun wrong = CommandRun.in(folder, Locale.ENGLISH, "score", file.toString(), "-m",
				"it-operations-service", "--only", "unit=U69O");
		assertEquals(Commands.USAGE, wrong.status(), wrong.err());
		assertTrue(wrong.err().contains("U69"), wrong.err());
		Json one = CommandRun.json("score", file.toString(), "-m", "it-operations-service", "--only", "unit=U690",
				"--format", "json");
		assertEquals(28, one.at("responses").at("returned").count());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "unit=压裂对|压裂队", "unit=压裂队,甲|压裂队", "quarter=2026-Q4|2026-Q3",
			"month=2026-8|2026-08", "mode=phone|mode", "units=压裂队|customer-segment", "unit|customer-segment" })
	void whatNoResponseHasIsRefused(String only, String told) {
		for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			CommandRun run = CommandRun.in(folder, locale, "score", SAMPLE.toString(), "-m", "well-service", "--only",
					only);
			assertEquals(Commands.USAGE, run.status(), run.err());
			assertTrue(run.err().contains(told), run.err());
			assertEquals("", run.text());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "pareto", "explain", "sensitivity" })
	void everyCommandTellsOfItsSlice(String command) throws IOException {
		Json result = CommandRun.json(command, SAMPLE.toString(), "-m", "well-service", "--only", "unit=压裂队",
				"--format",
				"json");
		assertEquals("压裂队", result.at("slice").at("unit").at(0).text());
	}

	@Test
	void aFieldIsGivenOnce() {
		CommandRun run = CommandRun.in(folder, Locale.ENGLISH, "score", SAMPLE.toString(), "-m",
				"well-service", "--only",
				"unit=压裂队", "--only", "unit=修井队");
		assertEquals(Commands.USAGE, run.status());
		assertTrue(run.err().contains("unit=A,B"), run.err());
	}

	@Test
	void theTableSaysOfWhichSliceItIs() {
		assertTrue(score(Locale.ENGLISH).contains("Only: unit=压裂队"), score(Locale.ENGLISH));
		assertTrue(score(Locale.SIMPLIFIED_CHINESE).contains("统计范围：unit=压裂队"));
	}

	private String score(Locale locale) {
		return CommandRun.in(folder, locale, "score", SAMPLE.toString(), "-m", "well-service", "--only", "unit=压裂队")
				.text();
	}

	@Test
	void whatASurveyCanBeSlicedByIsListed() throws IOException {
		Json result = CommandRun.json("slices", SAMPLE.toString(), "-m", "well-service", "--format", "json");
		assertEquals(List.of("region", "unit", "stage", "month"),
				result.at("fields").list().stream().map(field -> field.at("field").text()).toList());
		Json unit = result.at("fields").at(1).at("values").list().stream()
				.filter(value -> value.at("value").text().equals("压裂队")).findFirst().orElseThrow();
		assertEquals(returned(cells -> cells[2].equals("压裂队")), unit.at("returned").count());
		Json east = result.at("regions").list().stream().filter(region -> region.at("region").text().equals("东部"))
				.findFirst().orElseThrow();
		assertEquals(2, east.at("units").list().size());
		assertTrue(CommandRun.in(folder, Locale.ENGLISH, "slices", SAMPLE.toString(), "-m", "well-service").text()
				.contains("作业一队"));
	}

	@Test
	void aWorkspaceKeepsSlicesUnderNames() throws IOException {
		run("import", SAMPLE.toString(), "--into", "ws", "--survey", "wells", "-m", "well-service");
		Json kept = Json.parse(run("slices", "ws", "--keep", "东部三季度", "--only", "region=东部", "--only",
				"quarter=2026-Q3",
				"--format", "json").out());
		assertEquals("东部三季度", kept.at("named").at(0).at("name").text());
		Json result = Json.parse(run("score", "ws", "--slice", "东部三季度", "--format", "json").out());
		long expected = returned(cells -> cells[3].equals("东部") && cells[4].compareTo("2026-07") > 0);
		assertEquals(expected, result.at("responses").at("returned").count());
		Json west = Json.parse(run("score", "ws", "--slice", "东部三季度", "--only", "region=西部", "--format", "json").out());
		assertEquals(returned(cells -> cells[3].equals("西部") && cells[4].compareTo("2026-07") > 0),
				west.at("responses").at("returned").count());
		CommandRun unknown = CommandRun.in(folder, Locale.ENGLISH, "score", "ws", "--slice", "西部");
		assertEquals(Commands.USAGE, unknown.status());
		assertTrue(unknown.err().contains("东部三季度"), unknown.err());
		run("slices", "ws", "--remove", "东部三季度");
		assertEquals(List.of(), Files.readAllLines(folder.resolve("ws/slices.txt")));
		assertEquals(Commands.USAGE, CommandRun.in(folder, Locale.ENGLISH, "slices", "ws", "--remove", "x").status());
		assertEquals(Commands.USAGE, CommandRun.in(folder, Locale.ENGLISH, "slices", "ws", "--keep", "x").status());
		assertEquals(Commands.USAGE, CommandRun.in(folder, Locale.ENGLISH, "slices", SAMPLE.toString(), "-m",
				"well-service", "--keep", "x", "--only", "unit=压裂队").status(), "a file keeps none");
	}

	@Test
	void aWorkspaceAndItsFileAreSlicedAlike() throws IOException {
		run("import", SAMPLE.toString(), "--into", "ws", "--survey", "wells", "-m", "well-service");
		for (String only : List.of("unit=压裂队", "month=2026-08", "stage=施工中", "year=2026", "region=东部,西部")) {
			Json file = CommandRun.json("score", SAMPLE.toString(), "-m", "well-service", "--only", only,
					"--format", "json");
			Json stored = Json.parse(run("score", "ws", "--only", only, "--format", "json").out());
			assertEquals(file.at("index").at("score").number(), stored.at("index").at("score").number(), only);
			assertEquals(file.at("responses").at("returned").count(), stored.at("responses").at("returned").count());
		}
	}

	private CommandRun run(String... arguments) {
		CommandRun run = CommandRun.in(folder, Locale.ENGLISH, arguments);
		assertEquals(0, run.status(), run.err());
		return run;
	}

	private static long returned(Predicate<String[]> isMeant) throws IOException {
		return Files.readAllLines(SAMPLE).stream().skip(1).map(line -> line.split(",", -1)).filter(isMeant).count();
	}

	@ParameterizedTest
	@ValueSource(strings = { "score", "trend", "slices" })
	void whatCannotBeTrustedOfAFileIsToldByEveryCommand(String command) throws IOException {
		Path file = Files.write(folder.resolve("odd.csv"),
				List.of("id,单位,日期,项目质量,人员能力,工作规范,运维安全", "A,Team A,2026-08-05,5,4,5,5",
						"A,team a,2026-02-30,5,4,5,5", "B,Team B,yesterday,5,4,5,5"));
		String english = of(Locale.ENGLISH, command, file.toString(), "-m", "it-operations-service");
		assertTrue(english.contains("2 dates could not be read, first \"2026-02-30\" in row 3, \"yesterday\" in row 4"),
				english);
		assertTrue(english.contains("1 sheet has a response id that an earlier sheet has, first \"A\" in row 3"),
				english);
		String chinese = of(Locale.SIMPLIFIED_CHINESE, command, file.toString(), "-m", "it-operations-service");
		assertTrue(chinese.contains("有 2 个日期无法识别，最先出现的是第 3 行“2026-02-30”、第 4 行“yesterday”"), chinese);
		String names = of(Locale.ENGLISH, command.equals("slices") ? "slices" : "score", file.toString(), "-m",
				"it-operations-service", command.equals("slices") ? "--format=table" : "--by=unit");
		assertTrue(names.contains("\"Team A\" and \"team a\""), names);
	}

	private String of(Locale locale, String... command) {
		CommandRun run = CommandRun.in(folder, locale, command);
		assertEquals("", run.err());
		return run.text();
	}

	@Test
	void theUnitsOfARegionStandBelowEachOther() throws IOException {
		Path file = Files.write(folder.resolve("regions.csv"),
				List.of("单位,区域,项目质量,人员能力,工作规范,运维安全", "North 1,North,5,4,5,5", "North 2,North,5,4,5,5",
						"South 1,South,5,4,5,5"));
		List<String> lines = of(Locale.ENGLISH, "slices", file.toString(), "-m", "it-operations-service").lines()
				.toList();
		int north = lines.indexOf(lines.stream().filter(line -> line.contains("North 1")).findFirst().orElseThrow());
		assertTrue(lines.get(north).strip().startsWith("North"), lines.get(north));
		assertEquals("North 2", lines.get(north + 1).strip());
	}

	@Test
	void aDamagedFileOfNamedSlicesIsToldInWords() throws IOException {
		Path file = Files.write(folder.resolve("some.csv"), List.of("单位,项目质量,人员能力,工作规范,运维安全", "A,5,4,5,5"));
		CommandRun.in(folder, Locale.ENGLISH, "import", file.toString(), "--into", "ws", "-m",
				"it-operations-service");
		Files.write(folder.resolve("ws/slices.txt"), new byte[] { (byte) 0xC3, 0x28, 0x09 });
		CommandRun damaged = CommandRun.in(folder, Locale.SIMPLIFIED_CHINESE, "slices", "ws");
		assertTrue(damaged.err().contains("不是 UTF-8 编码的文本") && !damaged.err().contains("Input length"), damaged.err());
		Files.writeString(folder.resolve("ws/slices.txt"), "good\tunit=A\nbad\n");
		CommandRun wrong = CommandRun.in(folder, Locale.ENGLISH, "slices", "ws");
		assertTrue(wrong.err().contains("Line 2 of the file of named slices"), wrong.err());
	}
}
