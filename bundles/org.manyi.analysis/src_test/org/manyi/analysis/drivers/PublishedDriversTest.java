/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.drivers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/**
 * Correlations, standardised coefficients and LMG shares that R gives for its data set {@code attitude}, the rating of
 * a department by its six other answers (R² 0.7326020). Runs where the folder of shared data is, beside the clone or as
 * system property {@code manyi.shared}.
 */
class PublishedDriversTest {

	private static final double TOLERANCE = 1e-12;

	@Test
	void attitudeIsAsPublished() throws IOException {
		List<String> lines = Files.readAllLines(shared("reliability/attitude_input.csv"));
		List<String> items = Arrays.asList(lines.getFirst().replace("\"", "").split(","));
		List<int[]> rows = new ArrayList<>(lines.stream().skip(1).filter(line -> !line.isBlank())
				.map(line -> Arrays.stream(line.split(",")).mapToInt(Integer::parseInt).toArray()).toList());
		assertEquals(30, rows.size());
		DriverAnalysis found = DriverAnalysis.of(new Outcome.OfItem("rating"), items, new Answers(items, rows).pairs(),
				Map.of());
		assertEquals(0.7326020, found.explained().orElseThrow(), 1e-7);
		assertEquals(6, found.drivers().size());
		for (String line : Files.readAllLines(shared("drivers/attitude_regression_expected.csv")).subList(1, 7)) {
			String[] expected = line.replace("\"", "").split(",");
			Driver driver = found.drivers().stream().filter(one -> one.itemId().equals(expected[0])).findFirst()
					.orElseThrow();
			assertEquals(Double.parseDouble(expected[5]), driver.regression().orElseThrow().beta(), TOLERANCE);
			assertEquals(Double.parseDouble(expected[6]), driver.correlation().orElseThrow(), TOLERANCE);
			assertEquals(Double.parseDouble(expected[7]), driver.regression().orElseThrow().share(), TOLERANCE);
		}
	}

	private static Path shared(String name) {
		String besideTheClone = System.getProperty("manyi.checkout", "../..") + "/../shared";
		Path file = Path.of(System.getProperty("manyi.shared", besideTheClone), "reference").resolve(name);
		assumeTrue(Files.isRegularFile(file), () -> "not there: " + file);
		return file;
	}
}
