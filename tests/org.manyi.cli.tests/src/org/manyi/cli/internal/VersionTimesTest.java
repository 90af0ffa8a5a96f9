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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.model.GroupField;
import org.manyi.model.Methodology;
import org.manyi.model.Slice;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;

/**
 * When versions hold, which there are, and what one has that another lacks. Version 1 holds from 2026, version 2, with
 * a measure, from April.
 */
class VersionTimesTest {

	@TempDir
	Path folder = Path.of("");

	private String second = "";

	@BeforeEach
	void prepare() throws IOException {
		String first = Files.readString(CommandRun.testData().resolve("doc004.yaml")).replace("status: approved", """
				status: approved
				control:
				  approver: Quality manager
				  approved: 2025-12-01
				  effective: 2026-01-01""");
		second = first.replace("version: 1.0.0", "version: 2.0.0").replace("2026-01-01", "2026-04-01") + """
				measures:
				  - id: rate
				    name: {zh: 满意率, en: Satisfied rate}
				    method: satisfied-rate
				    target: {at-least: 90, period: year}
				""";
		write("v1.yaml", first);
		write("v2.yaml", second);
		write("survey.csv", "id,date,Q1,Q2,Q3,Q4\n" + "1,2026-02-10,5,3,3,3\n2,2026-05-10,5,5,5,5\n");
		json("import", "survey.csv", "--into", "ws", "-m", "v1.yaml", "--format", "json");
		json("methodology", "adopt", "v1.yaml", "--into", "ws", "--format", "json");
		json("methodology", "adopt", "v2.yaml", "--into", "ws", "--format", "json");
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(folder.resolve(name), text);
	}

	private CommandRun run(String... arguments) {
		return CommandRun.in(folder, Locale.ENGLISH, arguments);
	}

	private Json json(String... arguments) {
		CommandRun run = run(arguments);
		assertEquals("", run.err());
		assertEquals(Commands.DONE, run.status());
		return Json.parse(run.out());
	}

	@Test
	void aNumberThatTheVersionOfAGroupLacksIsSaidToBeMissing() {
		String all = run("explain", "ws", "--by", "quarter", "--number", "rate").text();
		String one = run("explain", "ws", "--group", "quarter=2026-Q1", "--number", "rate", "--number", "Q1").text();
		CommandRun proof = run("prove", "ws", "--by", "quarter", "--measure", "rate");

		String lacking = "No rate: version 1.0.0 of doc004, by which this is scored, has no such figure.";
		assertEquals(1, all.lines().filter(line -> line.strip().equals(lacking)).count(), all);
		assertTrue(all.substring(0, all.indexOf(lacking)).contains("═ quarter 2026-Q1"), all);
		assertTrue(one.contains(lacking) && one.contains("(Q1)"), one);
		assertFalse(one.contains("No Q1"), one);
		assertEquals(Commands.DONE, proof.status(), proof.err());
		assertTrue(proof.text().contains(lacking), proof.text());
		String chinese = CommandRun.in(folder, Locale.CHINESE, "explain", "ws", "--by", "quarter", "--number", "rate")
				.text();
		assertTrue(chinese.contains("没有 rate：这里按 doc004 1.0.0 版计算，该版没有这个数。"), chinese);
	}

	@Test
	void aVersionThatThereIsNoneOfIsToldWithThoseThereAre() {
		for (String version : List.of("9", "9.0.0", "2", "newest")) {
			CommandRun run = run("score", "ws", "-m", "doc004@" + version);

			assertEquals(Commands.USAGE, run.status());
			assertTrue(run.err().contains("The methodology doc004 has no version " + version
					+ ". Known ones: 1.0.0, 2.0.0."), run.err());
		}
		assertTrue(run("methodology", "show", "well-service@1").err().contains("has no version 1. Known ones: 1."),
				"of what is installed as well");
	}

	@Test
	void adoptedMethodologiesAreAmongTheKnownOnes() {
		for (String[] arguments : new String[][] { { "methodology", "effect", "ws", "--draft", "doc005" },
				{ "score", "ws", "-m", "nothing" } }) {
			CommandRun run = run(arguments);

			assertEquals(Commands.USAGE, run.status());
			assertTrue(run.err().contains("Known ids: ") && run.err().contains("well-service")
					&& run.err().contains("doc004"), run.err());
		}
	}

	@Test
	void anotherVersionNumberIsADifference() throws IOException {
		write("other.yaml", second.replace("version: 2.0.0", "version: 2.1.0"));
		write("renamed.yaml", second.replace("id: doc004", "id: doc005"));

		String number = run("methodology", "diff", "v2.yaml", "other.yaml").text();
		String id = run("methodology", "diff", "v2.yaml", "renamed.yaml").text();

		assertTrue(number.endsWith("Both say the same; the version number alone differs.\n"), number);
		assertTrue(id.endsWith("Both say the same; id, version and form of the file alone differ.\n"), id);
	}

	@Test
	void aVersionThatIsNeverInForceIsWarnedOf() throws IOException {
		write("lower.yaml", second.replace("version: 2.0.0", "version: 1.5.0"));
		write("late.yaml", second.replace("version: 2.0.0", "version: 1.6.0").replace("2026-04-01", "2026-07-01"));

		Json dry = json("methodology", "adopt", "lower.yaml", "--into", "ws", "--dry-run", "--format", "json");
		String adopted = run("methodology", "adopt", "lower.yaml", "--into", "ws").text();
		String late = run("methodology", "adopt", "late.yaml", "--into", "ws").text();

		assertEquals(List.of("never-in-force"),
				dry.at("warnings").list().stream().map(warning -> warning.at("code").text()).toList());
		assertTrue(adopted.contains("Version 1.5.0 is never in force: it takes effect on 2026-04-01, and on that day "
				+ "version 2.0.0 is in force."), adopted);
		assertTrue(late.contains("From 2026-07-01 on version 1.6.0 is in force, although version 2.0.0, of a higher "
				+ "number, took effect before it."), late);
		assertTrue(run("methodology", "versions", "ws").text().lines()
				.anyMatch(line -> line.matches(".* 1\\.5\\.0 .* 2026-04-01 +never .*")));
	}

	/** The whole of a slice and the year beside it are of one period. */
	@Test
	void aGroupOfASliceIsScoredByTheVersionInForceOnItsLastDayThere() throws AnalysisException {
		Services services = CommandRun.invocation(folder, Locale.ENGLISH, new ByteArrayOutputStream(),
				new ByteArrayOutputStream()).services();
		Path workspace = folder.resolve("ws");
		Methodology rule = services.methodologies().find("doc004", Optional.of(workspace));
		Slice february = new Slice(Map.of(GroupField.MONTH, Set.of("2026-02")));

		Analysis analysis = services.methodologies().analyseInForce(
				new AnalysisRequest(workspace, Optional.empty(), rule, new TreeMap<>(), february,
						List.of(GroupField.YEAR), OptionalLong.empty(), Optional.empty()),
				new NullProgressMonitor());

		assertEquals("1.0.0", analysis.plan().methodology().version());
		assertEquals(List.of("1.0.0"),
				analysis.parts().stream().map(part -> part.plan().methodology().version()).toList());
		assertEquals(analysis.total().scores().index(), analysis.parts().getFirst().slice().scores().index());
	}
}
