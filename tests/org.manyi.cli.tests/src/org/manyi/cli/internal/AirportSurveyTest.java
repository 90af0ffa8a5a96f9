/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/**
 * A real survey of 3,087 airport guests (public data of the city, where 6 is not applicable and 0 is blank) against a
 * naive count.
 */
class AirportSurveyTest {

	@Test
	void agreesWithANaiveCount() throws IOException {
		Path file = SharedFiles.dataset("sfo_airport/sfo_ratings_2016.csv");
		List<String[]> rows = Files.readAllLines(file).stream().map(line -> line.split(",", -1)).toList();
		List<String> header = Arrays.asList(rows.getFirst());
		Json result = CommandRun.json("score", file.toString(), "-m", "sfo.yaml", "--format", "json");
		assertEquals(rows.size() - 1, result.at("responses").at("returned").count());
		double sumOfScores = 0;
		for (Json item : result.at("items").list()) {
			int column = header.indexOf(item.at("id").text());
			Map<String, Long> answers = rows.stream().skip(1).map(row -> row[column])
					.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
			long valid = 0;
			double points = 0;
			for (int level = 1; level <= 5; level++) {
				long count = answers.getOrDefault(Integer.toString(level), 0L);
				assertEquals(count, item.at("levels").at(Integer.toString(level)).count());
				valid += count;
				points += 25.0 * (level - 1) * count;
			}
			assertEquals(valid, item.at("valid").count());
			assertEquals(answers.getOrDefault("6", 0L), item.at("notApplicable").count());
			assertEquals(answers.getOrDefault("0", 0L), item.at("blank").count());
			assertEquals(points / valid, item.at("score").number(), 1e-9);
			sumOfScores += points / valid;
		}
		assertEquals(sumOfScores / 15, result.at("index").at("score").number(), 1e-9);
		long satisfied = rows.stream().skip(1).filter(AirportSurveyTest::isSatisfied).count();
		assertEquals(satisfied, result.at("measures").withId("satisfied-rate").at("numerator").count());
	}

	private static boolean isSatisfied(String[] row) {
		List<String> levels = Arrays.stream(row).skip(1).filter(answer -> !answer.equals("0") && !answer.equals("6"))
				.toList();
		return !levels.isEmpty() && levels.stream().allMatch(answer -> answer.equals("4") || answer.equals("5"));
	}
}
