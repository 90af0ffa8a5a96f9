/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.manyi.analysis.Attitude;

/**
 * Coefficients that the R package psych gives for R's data set {@code attitude} (raw alpha 0.843) and for the European
 * satisfaction index of mobile phones; the latter where the folder of shared data is, beside the clone or as system
 * property {@code manyi.shared}.
 */
class PublishedReliabilityTest {

	private static final double TOLERANCE = 1e-12;

	/** A table of numbers with headings. */
	private record Table(List<String> headings, List<double[]> rows) {

		static Table read(Path file) throws IOException {
			List<String[]> lines = Files.readAllLines(file).stream().filter(line -> !line.isBlank())
					.map(line -> line.replace("\"", "").split(",")).toList();
			List<double[]> rows = lines.stream().skip(1)
					.map(line -> Arrays.stream(line).mapToDouble(Table::number).toArray()).toList();
			return new Table(Arrays.asList(lines.getFirst()), rows);
		}

		private static double number(String text) {
			return text.matches("-?[0-9.]+(e-?[0-9]+)?") ? Double.parseDouble(text) : Double.NaN;
		}

		Sheets sheets(List<String> items) {
			int[] columns = items.stream().mapToInt(headings::indexOf).toArray();
			List<int[]> sheets = new ArrayList<>();
			for (double[] row : rows) {
				sheets.add(Arrays.stream(columns).map(column -> (int) row[column]).toArray());
			}
			return new Sheets(items, sheets);
		}
	}

	@Test
	void attitudeHasThePublishedAlpha() {
		double[] itemRest = { 0.671262057223664, 0.742109710222238, 0.560711111480256, 0.714445498133676,
				0.7862755938344, 0.265034339196676, 0.460810549468496 };
		double[] alphaWithout = { 0.809760206308921, 0.79691745727414, 0.827847765938659, 0.803030975022574,
				0.795386574198205, 0.863872311446437, 0.840464868265457 };
		Reliability reliability = new Sheets(Attitude.ITEMS, Attitude.rows()).reliability();
		assertCoefficients(new double[] { 0.84314276956476, 0.839083803029511, 0.426906642649717 }, reliability);
		for (int item = 0; item < Attitude.ITEMS.size(); item++) {
			assertEquals(itemRest[item], reliability.items().get(item).itemRest().number().orElseThrow(), TOLERANCE);
			assertEquals(alphaWithout[item], reliability.items().get(item).alphaWithout().number().orElseThrow(),
					TOLERANCE);
		}
		List<int[]> points = Attitude.rows().stream().map(row -> Arrays.copyOfRange(row, 1, row.length)).toList();
		assertCoefficients(new double[] { 0.809760206308921, 0.808191517839204, 0.412544166161021 },
				new Sheets(Attitude.ITEMS.subList(1, 7), points).reliability());
	}

	/** Raw alpha, standardised alpha, mean correlation. */
	private static void assertCoefficients(double[] expected, Reliability reliability) {
		assertEquals(expected[0], reliability.alpha().number().orElseThrow(), TOLERANCE);
		assertEquals(expected[1], reliability.standardised().number().orElseThrow(), TOLERANCE);
		assertEquals(expected[2], reliability.meanCorrelation().number().orElseThrow(), TOLERANCE);
	}

	@Test
	void dimensionsOfTheEuropeanIndexHaveTheExpectedAlpha() throws IOException {
		Table answers = Table.read(shared("ecsi_mobi/input_mobi.csv"));
		Map<String, Integer> dimensions = new HashMap<>(Map.of("Image", 5, "Expectation", 3, "Quality", 7, "Value", 2,
				"Satisfaction", 3, "Loyalty", 3));
		String[] prefixes = { "IMAG", "CUEX", "PERQ", "PERV", "CUSA", "CUSL" };
		String[] names = { "Image", "Expectation", "Quality", "Value", "Satisfaction", "Loyalty" };
		for (int i = 0; i < names.length; i++) {
			String prefix = prefixes[i];
			List<String> items = IntStream.rangeClosed(1, dimensions.get(names[i])).mapToObj(n -> prefix + n).toList();
			assertBlock("mobi_" + names[i], answers.sheets(items).reliability());
		}
	}

	private static void assertBlock(String block, Reliability reliability) throws IOException {
		Path file = shared("reliability/cronbach_alpha_expected.csv");
		String[] expected = Files.readAllLines(file).stream().map(line -> line.replace("\"", "").split(","))
				.filter(line -> line[0].equals(block)).findFirst().orElseThrow();
		assertCoefficients(Arrays.stream(expected, 3, 6).mapToDouble(Double::parseDouble).toArray(), reliability);
	}

	private static Path shared(String name) {
		String besideTheClone = System.getProperty("manyi.checkout", "../..") + "/../shared";
		Path file = Path.of(System.getProperty("manyi.shared", besideTheClone), "reference").resolve(name);
		assumeTrue(Files.isRegularFile(file), () -> "not there: " + file);
		return file;
	}
}
