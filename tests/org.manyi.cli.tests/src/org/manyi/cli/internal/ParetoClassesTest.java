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
import java.util.stream.Collectors;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes by cumulative start: pareto/first_over_80.csv, ties.csv and single.csv of the reference results, CC0. */
class ParetoClassesTest {

	@TempDir
	Path folder = Path.of("");

	@ParameterizedTest
	@CsvSource({ "dominant:90 b:6 c:4, dominant:90:A b:96:C c:100:C",
			"a:10 b:10 c:10 d:10 e:10, a:20:A b:40:A c:60:A d:80:A e:100:B",
			"only:7, only:100:A", "其他:5 a:3 b:2, a:30:A b:50:A 其他:100:other" })
	void classesGoByWhereABarStarts(String counts, String expected) throws IOException {
		StringBuilder survey = new StringBuilder("Q1,category\n");
		for (String count : counts.split(" ")) {
			survey.append(("5," + count.split(":")[0] + "\n").repeat(Integer.parseInt(count.split(":")[1])));
		}
		Path file = Files.writeString(folder.resolve("survey.csv"), survey);
		Json pareto = CommandRun.json("pareto", file.toString(), "-m", "doc004.yaml", "--of", "categories", "--format",
				"json").at("pareto");
		assertEquals(expected, pareto.at("bars").list().stream()
				.map(bar -> bar.at("category").text() + ":" + Math.round(bar.at("cumulativePercent").number()) + ":"
						+ bar.at("class").text())
				.collect(Collectors.joining(" ")));
	}
}
