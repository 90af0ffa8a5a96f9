/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real surveys that measure other things, where the reference data is present, imported by one command each with a
 * small methodology file. The expected counts were taken from the files with a dozen lines of another language: rows,
 * and how often each value stands in the columns of the items.
 */
class DatasetsTest {

	private static final String EVALUATION = "turkiye_student_evaluation/turkiye_student_evaluation_5820.csv";

	@TempDir
	Path folder = Path.of("");

	@ParameterizedTest
	@CsvSource({ "sfo_airport/sfo_ratings_2010.csv,sfo,3234,6702,12296,8236,1479,275,14480,1808,3234",
			"sfo_airport/sfo_ratings_2011.csv,sfo,3872,8705,14592,9646,1566,358,17015,2326,3872",
			"sfo_airport/sfo_ratings_2012.csv,sfo,3521,8663,13631,7879,1327,271,15344,2179,3521",
			"sfo_airport/sfo_ratings_2013.csv,sfo,3535,8898,14651,8406,1566,460,16803,2241,0",
			"sfo_airport/sfo_ratings_2014.csv,sfo,2818,7729,11926,7181,1234,358,12050,1792,0",
			"sfo_airport/sfo_ratings_2015.csv,sfo,2958,9438,12149,7216,1185,286,12490,1606,0",
			"sfo_airport/sfo_ratings_2016.csv,sfo,3087,10102,12987,7277,1420,360,12378,1781,0",
			"somerville_happiness/somerville_143.csv,city-residents,143,217,273,234,83,51,0,0,0",
			EVALUATION + ",student-evaluation,5820,27505,44475,46753,19305,24922,0,0,0" })
	void eachIsImportedByOneCommand(String name, String rules, long rows, long level5, long level4, long level3,
			long level2,
			long level1, long notApplicable, long blank, long notShown) {
		List<Long> imported = importFile(name, rules);
		assertEquals(List.of(rows, rows, 0L, 0L), imported);
		Json scores = json("score", "ws", "-m", methodology(rules), "--format", "json");
		assertEquals(rows, scores.at("responses").at("returned").count());
		assertEquals(List.of(level5, level4, level3, level2, level1, notApplicable, blank, notShown, 0L),
				Stream.concat(Stream.of("5", "4", "3", "2", "1").map(level -> answers(scores, "levels", level)),
						Stream.of("notApplicable", "blank", "notShown", "invalid").map(state -> answers(scores, state)))
						.toList());
	}

	/** A mapping says what the headings do not: the instructor is the unit. */
	@Test
	void aMappingNamesTheUnits() {
		importFile(EVALUATION, "student-evaluation", "--mapping", data("student-evaluation.mapping.json"));
		Json scores = json("score", "ws", "-m", methodology("student-evaluation"), "--by", "unit", "--format", "json");
		assertEquals(List.of("1: 775", "2: 1444", "3: 3601"), scores.at("groups").list().stream()
				.map(group -> group.at("key").at("unit").text() + ": " + group.at("responses").at("returned").count())
				.toList());
	}

	/** Rows, accepted, rejected rows and invalid answers. */
	private List<Long> importFile(String name, String rules, String... more) {
		Path file = SharedFiles.dataset(name);
		List<String> command = new ArrayList<>(
				List.of("import", file.toString(), "--into", "ws", "-m", methodology(rules), "--format", "json"));
		command.addAll(List.of(more));
		Json result = json(command.toArray(String[]::new));
		return Stream.of("rows", "accepted", "rejectedRows", "invalidAnswers").map(count -> result.at(count).count())
				.toList();
	}

	private static long answers(Json scores, String... path) {
		return scores.at("items").list().stream().mapToLong(item -> {
			Json count = item;
			for (String step : path) {
				count = count.at(step);
			}
			return count.count();
		}).sum();
	}

	private static String methodology(String rules) {
		return data(rules + ".yaml");
	}

	private static String data(String name) {
		return CommandRun.testData().resolve(name).toString();
	}

	private Json json(String... arguments) {
		CommandRun run = CommandRun.in(folder, Locale.ENGLISH, arguments);
		assertEquals("", run.err());
		assertEquals(0, run.status());
		return Json.parse(run.out());
	}
}
