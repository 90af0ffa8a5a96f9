/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.analysis.quality.Sheets;
import org.manyi.scoring.api.evidence.Tally;

class DeltaMethodTest {

	private static final double Z = Confidence.NINETY_FIVE.normalQuantile();

	/** Counts of levels and of pairs say what adding up sheet by sheet says, whatever is missing. */
	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void sameAsSheetBySheet(boolean returned) {
		Random random = new Random(11);
		for (int round = 0; round < 20; round++) {
			int items = 2 + random.nextInt(6);
			Sheets sheets = new RandomSheets(items, 0.5 * random.nextDouble()).draw(random, 30 + random.nextInt(200));
			double[] lambda = random.doubles(items).toArray();
			double sum = Arrays.stream(lambda).sum();
			WeightedIndex index = new WeightedIndex(Arrays.stream(lambda).map(weight -> weight / sum).toArray(),
					returned);
			assertEquals(Math.sqrt(index.variance(sheets)), error(sheets, index), 1e-7);
		}
	}

	/** Of one item no joint counts are needed, and the variance is the multinomial one. */
	@Test
	void ofOneItem() {
		Sheets sheets = new RandomSheets(3, 0.3).draw(new Random(12), 150);
		WeightedIndex second = new WeightedIndex(new double[] { 0, 1, 0 }, false);
		Tally tally = sheets.tally();
		Interval interval = interval(new DeltaMethod(tally, Optional.empty()).interval(second.index(tally),
				second.gradient(tally), Confidence.NINETY_FIVE, 1));
		assertEquals(Z * Math.sqrt(second.variance(sheets)), interval.upper() - second.index(tally), 1e-7);
		assertEquals(IntervalMethod.DELTA, interval.method());
	}

	@Test
	void aKnownPopulationNarrowsTheInterval() {
		Sheets sheets = new RandomSheets(4, 0.2).draw(new Random(13), 100);
		WeightedIndex index = WeightedIndex.equal(4, false);
		Tally tally = sheets.tally();
		DeltaMethod method = new DeltaMethod(tally, Optional.of(sheets.pairs()));
		ScoreGradient gradient = index.gradient(tally);
		double whole = width(interval(method.interval(80, gradient, Confidence.NINETY_FIVE, 1)));
		double part = width(interval(method.interval(80, gradient, Confidence.NINETY_FIVE,
				new FinitePopulation(400, 100).varianceFactor())));
		assertEquals(Math.sqrt(300.0 / 399), part / whole, 1e-9);
	}

	@Test
	void saysWhyThereIsNone() {
		Sheets alike = Sheets.of(List.of(new int[] { 5, 4 }, new int[] { 5, 4 }, new int[] { 5, 4 }));
		WeightedIndex index = WeightedIndex.equal(2, false);
		assertTrue(reason(alike, Optional.of(alike), index).contains("alike"));
		Sheets sheets = new RandomSheets(2, 0).draw(new Random(14), 20);
		assertTrue(reason(sheets, Optional.empty(), index).contains("joint counts"));
	}

	/** A figure that grows with the number of sheets is no share of them. */
	@Test
	void refusesAFigureOfOtherCounts() {
		Sheets sheets = new RandomSheets(2, 0).draw(new Random(14), 20);
		Tally tally = sheets.tally();
		TallyGradient gradient = new TallyGradient(tally);
		ScoreGradient ofCount = gradient.of(gradient.steps().stream()
				.mapToDouble(step -> step.items().getFirst().count(5) + 2.0 * step.items().getFirst().count(4))
				.toArray());
		IntervalEstimate estimate = new DeltaMethod(tally, Optional.of(sheets.pairs())).interval(5, ofCount,
				Confidence.NINETY_FIVE, 1);
		assertTrue(assertInstanceOf(IntervalEstimate.None.class, estimate).reason().en().contains("more than counts"));
	}

	/**
	 * 500 samples of 80 sheets with a third of the answers missing: the interval holds the truth about as often as it
	 * says.
	 */
	@Test
	void coversTheTruthAsOftenAsItSays() {
		RandomSheets population = new RandomSheets(5, 0.4);
		WeightedIndex index = new WeightedIndex(new double[] { 0.4, 0.3, 0.1, 0.1, 0.1 }, false);
		double truth = index.index(population.draw(new Random(1), 100_000).tally());
		Random random = new Random(15);
		int covered = 0;
		for (int sample = 0; sample < 500; sample++) {
			Sheets sheets = population.draw(random, 80);
			double half = Z * error(sheets, index);
			covered += Math.abs(index.index(sheets.tally()) - truth) <= half ? 1 : 0;
		}
		assertTrue(covered >= 455 && covered <= 490, covered + " of 500");
	}

	/** Real answers: without what items have in common, intervals of the index come out much too narrow. */
	@ParameterizedTest
	@CsvSource({ "somerville_happiness/somerville_143.csv, 1.38", "sfo_airport/sfo_ratings_2016.csv, 2.36",
			"turkiye_student_evaluation/turkiye_student_evaluation_5820.csv, 4.80" })
	void talliesOfItemsAloneAreTooNarrow(String name, double times) throws IOException {
		Sheets sheets = Sheets.of(answers(shared(name)));
		WeightedIndex index = WeightedIndex.equal(sheets.items().size(), false);
		double error = error(sheets, index);
		assertEquals(Math.sqrt(index.variance(sheets)), error, 1e-7);
		assertEquals(times, error / Math.sqrt(index.varianceOfTallies(sheets)), 0.005);
	}

	private static List<int[]> answers(Path file) throws IOException {
		int left = file.toString().contains("turkiye") ? 5 : 1;
		try (Stream<String> lines = Files.lines(file)) {
			return lines.skip(1).map(line -> Arrays.stream(line.split(",", -1)).skip(left)
					.mapToInt(DeltaMethodTest::score).toArray()).toList();
		}
	}

	private static int score(String cell) {
		return cell.matches("[1-5](\\.0)?") ? cell.charAt(0) - '0' : 0;
	}

	private static Path shared(String name) {
		String besideTheClone = System.getProperty("manyi.checkout", "../..") + "/../shared";
		Path file = Path.of(System.getProperty("manyi.shared", besideTheClone), "datasets").resolve(name);
		assumeTrue(Files.isRegularFile(file), () -> "not there: " + file);
		return file;
	}

	private static double error(Sheets sheets, WeightedIndex index) {
		Tally tally = sheets.tally();
		return width(interval(new DeltaMethod(tally, Optional.of(sheets.pairs())).interval(index.index(tally),
				index.gradient(tally), Confidence.NINETY_FIVE, 1))) / 2 / Z;
	}

	private static String reason(Sheets sheets, Optional<Sheets> joint, WeightedIndex index) {
		Tally tally = sheets.tally();
		IntervalEstimate estimate = new DeltaMethod(tally, joint.map(Sheets::pairs)).interval(index.index(tally),
				index.gradient(tally), Confidence.NINETY_FIVE, 1);
		return assertInstanceOf(IntervalEstimate.None.class, estimate).reason().en();
	}

	private static Interval interval(IntervalEstimate estimate) {
		return estimate.interval().orElseThrow();
	}

	private static double width(Interval interval) {
		return interval.upper() - interval.lower();
	}
}
