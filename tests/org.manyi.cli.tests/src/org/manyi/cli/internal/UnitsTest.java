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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units side by side: shares of satisfied answers that can be counted on a page. */
@NonNullByDefault({})
class UnitsTest {

	private static final List<String> COMMAND = List.of("units", "survey.csv", "-m", "it-operations-service");

	@TempDir
	Path folder;

	/** North: 30 sheets, two items with a miss in ten. South: 10 sheets, one item missed by half. West: 3 sheets. */
	@BeforeEach
	void survey() throws IOException {
		Files.writeString(folder.resolve("survey.csv"), "unit,项目质量,人员能力,工作规范,运维安全\n" + "North,5,5,5,5\n".repeat(27)
				+ "North,3,3,5,5\n".repeat(3) + "South,5,5,5,5\n".repeat(5) + "South,5,5,2,5\n".repeat(5)
				+ "West,4,4,4,4\n".repeat(3));
	}

	private CommandRun run(String... more) {
		return CommandRun.in(folder, Locale.ENGLISH,
				Stream.concat(COMMAND.stream(), Arrays.stream(more))
						.toArray(String[]::new));
	}

	private Json json(String... more) {
		CommandRun run = run(more);
		assertEquals(0, run.status(), run.err());
		return Json.parse(run.out());
	}

	@Test
	void unitsHaveRanksAndTheirLowestItems() {
		Json result = json("--format", "json");
		assertEquals("unit", result.at("by").text());
		List<Json> units = result.at("groups").list();
		assertEquals(List.of("North", "South", "West"), units.stream().map(unit -> unit.at("unit").text()).toList());
		assertEquals(1, units.get(0).at("rank").count());
		assertEquals(2, units.get(1).at("rank").count());
		assertTrue(units.get(2).at("rank").isNull());
		assertEquals(Boolean.TRUE, units.get(2).at("flag").value());
		assertEquals(List.of(), units.get(2).at("lowest").list());
		assertEquals(1, units.get(1).at("lowest").list().size());
		assertEquals(50, units.get(1).at("lowest").at(0).at("score").number());
		assertEquals(2, units.get(0).at("lowest").list().size());
	}

	@Test
	void theWholeIsNotTheMeanOfTheUnits() {
		Json result = json("--format", "json");
		Json rate = result.at("figures").at(0);
		assertEquals("measure", rate.at("kind").text());
		// 27 + 5 + 3 of 43 sheets are satisfied; the units have 90, 50 and 100 %
		assertEquals(100 * 35.0 / 43, rate.at("value").number(), 1e-9);
		assertEquals(80, rate.at("meanOfUnits").number());
		double pulls = result.at("groups").list().stream()
				.mapToDouble(unit -> unit.at("figures").at(0).at("pull").number()).sum();
		assertEquals(0, pulls, 1e-9);
		assertTrue(rate.at("mix").isNull());
	}

	@Test
	void thePageAndTheTableSayTheSame() {
		String page = run().text();
		assertTrue(page.contains("fewer than 10 valid sheets: not ranked"), page);
		assertTrue(page.contains("▼ 50.0"), page);
		List<String> rows = run("--format", "csv").text().lines().toList();
		assertTrue(rows.getFirst().endsWith("by,unit,rank,valid_sheets,kind,id,name_zh,name_en,value,band_zh,band_en,"
				+ "valid,few_answers,lowest,lowest_probability,share,pull,change,within,mix"), rows.getFirst());
		assertEquals(1 + 3 * 5, rows.size());
		assertEquals(1, rows.stream().filter(row -> row.startsWith("unit,South,2,10,item,"))
				.filter(row -> row.contains(",50,,,10,false,true,")).count());
	}

	/** 31 of 125 answers score 100, the others 80: together 84.96, which is below the band from 85. */
	@Test
	void aFigureOfTheWholeStaysOnItsSideOfABand() throws IOException {
		String sheets = "North,5,5,5,5\n".repeat(31) + "North,4,4,4,4\n".repeat(94);
		Files.writeString(folder.resolve("near.csv"), "unit,Q1,Q2,Q3,Q4\n" + sheets + sheets.replace("North", "South"));
		String page = CommandRun.in(folder, Locale.ENGLISH, "units", "near.csv", "-m",
				CommandRun.testData().resolve("doc004.yaml").toString()).text();
		assertTrue(page.contains("All answers together 84.96; the mean of the units 84.96 (0.0)."), page);
	}

	@Test
	void theChanceOfBeingLowestIsToldWhereItIsAskedFor() {
		Json south = json("--intervals", "bootstrap", "--resamples", "200", "--format", "json").at("groups").list()
				.get(1);
		assertTrue(south.at("lowest").at(0).at("probability").number() > 0.9);
		assertFalse(json("--format", "json").at("groups").list().get(1).at("lowest").at(0).at("probability")
				.value() instanceof Number);
	}

	@Test
	void aSharedAudienceSeesNoSmallUnits() {
		Json result = json("--audience", "shared", "--format", "json");
		assertTrue(result.at("groups").list().stream().noneMatch(unit -> unit.at("unit").text().equals("West")));
	}
}
