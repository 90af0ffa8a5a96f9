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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures over months: control limits worked by hand. */
class TrendTest {

	private static final String RATE = "satisfied-rate";

	@TempDir
	Path folder = Path.of("");

	/** Satisfied sheets among so many in each month; none in the fourth. */
	private static final int[] SATISFIED = { 45, 46, 44, 0, 47, 45, 46, 30 };
	private static final int[] COUNTED = { 50, 50, 50, 0, 50, 50, 50, 50 };

	private Path survey() throws IOException {
		List<String> rows = new ArrayList<>(List.of("date,项目质量,人员能力,工作规范,运维安全"));
		for (int month = 0; month < COUNTED.length; month++) {
			for (int sheet = 0; sheet < COUNTED[month]; sheet++) {
				rows.add("2026-0%d-15,5,5,5,%d".formatted(month + 1, sheet < SATISFIED[month] ? 4 : 3));
			}
		}
		return Files.write(folder.resolve("survey.csv"), rows);
	}

	@Test
	void sharesHaveTheLimitsOfAPChart() throws IOException {
		Json result = CommandRun.json("trend", survey().toString(), "-m", "it-operations-service", "--number", RATE,
				"--format", "json");
		Json figure = result.at("figures").withId(RATE);
		assertEquals("p", figure.at("controlChart").text());
		assertEquals(8, figure.at("points").list().size());
		double centre = 303.0 / 350;
		double half = 3 * Math.sqrt(centre * (1 - centre) / 50);
		Json first = figure.at("points").at(0);
		assertEquals("2026-01", first.at("period").text());
		assertEquals(90, first.at("value").number(), 1e-9);
		assertEquals(100 * centre, first.at("limits").at("centre").number(), 1e-9);
		assertEquals(100 * (centre - half), first.at("limits").at("lower").number(), 1e-9);
		assertEquals(100, first.at("limits").at("upper").number(), 1e-9);
		assertEquals(0, first.at("signals").list().size());
		Json last = figure.at("points").at(7);
		assertEquals("beyond-limits", last.at("signals").at(0).value());
		Json none = figure.at("points").at(3);
		assertEquals("2026-04", none.at("period").text());
		assertTrue(none.at("limits").isNull() && none.at("interval").isNull());
	}

	@Test
	void quartersAreTooFewForLimits() throws IOException {
		String text = CommandRun.of("trend", survey().toString(), "-m", "it-operations-service", "--by", "quarter",
				"--number", RATE).text();
		assertTrue(text.contains("2026-Q1") && text.contains("2026-Q3"), text);
		assertTrue(text.contains("it takes 6 comparable periods"), text);
	}

	@Test
	void anUnknownFigureIsRefusedWithThoseThatThereAre() throws IOException {
		CommandRun run = CommandRun.of("trend", survey().toString(), "-m", "it-operations-service", "--number", "no");
		assertEquals(Commands.USAGE, run.status());
		assertTrue(run.err().contains(RATE), run.err());
	}
}
