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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.io.TempDir;

/** Weights of files, each kind as people have them. */
abstract class WeightsFixture {

	static final String SURVEY = CommandRun.testData().resolve("doc004_responses_20.csv").toString();

	static final String RULES = CommandRun.testData().resolve("doc004.yaml").toString();

	/** Diakoulaki, Mavrotas and Papayannakis (1995). */
	static final String FIRMS = """
			"alternative","C1","C2","C3"
			"F1",61,1.08,4.33
			"F2",20.7,0.26,4.34
			"F3",16.3,1.98,2.53
			"F4",9,3.29,1.65
			"F5",5.4,2.77,2.33
			"F6",4,4.12,1.21
			"F7",-6.1,3.52,2.1
			"F8",-34.6,3.31,0.98
			""";

	@TempDir
	Path folder = Path.of("");

	void write(String name, String text) throws IOException {
		Files.writeString(folder.resolve(name), text);
	}

	CommandRun run(String... arguments) {
		List<String> all = new ArrayList<>(List.of("weights"));
		all.addAll(List.of(arguments));
		return CommandRun.in(folder, Locale.ENGLISH, all.toArray(String[]::new));
	}

	Json json(String... arguments) {
		List<String> all = new ArrayList<>(List.of(arguments));
		all.addAll(List.of("--format", "json"));
		CommandRun run = run(all.toArray(String[]::new));
		assertEquals("", run.err());
		assertEquals(0, run.status());
		return Json.parse(run.out());
	}

	static double weight(Json result, int item) {
		return result.at("items").at(item).at("weight").number();
	}

	static double value(Json values, String symbol) {
		return values.list().stream().filter(value -> value.at("symbol").text().equals(symbol))
				.mapToDouble(value -> value.at("value").number()).findFirst().orElseThrow();
	}
}
