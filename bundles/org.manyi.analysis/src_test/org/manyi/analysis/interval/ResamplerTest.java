/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.interval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.analysis.quality.Sheets;
import org.manyi.scoring.api.evidence.ResponsePatterns;
import org.manyi.scoring.api.evidence.ResponsePatterns.Pattern;
import org.manyi.scoring.api.evidence.Tally;

class ResamplerTest {

	private static final List<Integer> SCORES = List.of(5, 4, 3, 2, 1);

	/**
	 * χ² of 100,000 numbers against the binomial distribution; some three in a thousand fair samplers would be beyond.
	 */
	@ParameterizedTest
	@CsvSource({ "5, 0.3", "40, 0.1", "200, 0.02", "200, 0.4", "1000, 0.93", "100000, 0.001" })
	void binomialNumbers(int trials, double probability) {
		BinomialSampler sampler = new BinomialSampler(new Well19937c(3));
		int draws = 100_000;
		int[] counts = new int[trials + 1];
		for (int i = 0; i < draws; i++) {
			counts[(int) sampler.draw(trials, probability)]++;
		}
		BinomialDistribution expected = new BinomialDistribution(trials, probability);
		double square = 0;
		int cells = 0;
		double rest = draws;
		int restCount = draws;
		for (int value = 0; value <= trials; value++) {
			double mean = draws * expected.probability(value);
			if (mean >= 20) {
				square += Math.pow(counts[value] - mean, 2) / mean;
				cells++;
				rest -= mean;
				restCount -= counts[value];
			}
		}
		if (rest >= 1) {
			square += Math.pow(restCount - rest, 2) / rest;
		}
		assertTrue(square < cells + 3 * Math.sqrt(2 * cells) + 8, square + " with " + cells + " cells");
	}

	@Test
	void aResampleDependsOnSeedAndNumberAlone() {
		ResponsePatterns patterns = new RandomSheets(4, 0.2).draw(new Random(2), 300).patterns();
		Resampler resampler = new Resampler(patterns, 42);
		long[] fifth = resampler.draw(5);
		resampler.draw(4);
		assertArrayEquals(fifth, resampler.draw(5));
		assertArrayEquals(fifth, new Resampler(patterns, 42).draw(5));
		assertFalse(Arrays.equals(fifth, resampler.draw(6)));
		assertFalse(Arrays.equals(fifth, new Resampler(patterns, 43).draw(5)));
		assertEquals(300, Arrays.stream(fifth).sum());
	}

	@Test
	void talliesOfPatterns() {
		Sheets sheets = new RandomSheets(3, 0.4).draw(new Random(3), 200);
		ResponsePatterns patterns = sheets.patterns();
		Tally tally = new PatternTally(patterns, SCORES)
				.of(patterns.patterns().stream().mapToLong(Pattern::sheets).toArray());
		assertEquals(sheets.tally().responses(), tally.responses());
		for (int item = 0; item < 3; item++) {
			for (int score : SCORES) {
				assertEquals(sheets.tally().items().get(item).count(score), tally.items().get(item).count(score));
			}
			assertEquals(sheets.tally().items().get(item).blank(), tally.items().get(item).blank());
		}
	}

	/**
	 * Standard errors of 4,000 resamples of patterns and of 4,000 resamples drawn row by row differ by chance alone.
	 */
	@Test
	void sameAsDrawingRows() {
		Sheets sheets = new RandomSheets(4, 0.3).draw(new Random(4), 120);
		WeightedIndex index = new WeightedIndex(new double[] { 0.4, 0.3, 0.2, 0.1 }, false);
		int resamples = 4000;
		Random random = new Random(5);
		double[] naive = IntStream.range(0, resamples).mapToDouble(i -> {
			List<int[]> rows = new ArrayList<>();
			for (int row = 0; row < sheets.rows().size(); row++) {
				rows.add(sheets.rows().get(random.nextInt(sheets.rows().size())));
			}
			return index.index(Sheets.of(rows).tally());
		}).toArray();
		double[] resampled = resampled(sheets.patterns(), index, resamples);
		double error = deviation(resampled);
		assertEquals(1, error / deviation(naive), 0.05);
		assertEquals(1, error / Math.sqrt(index.variance(sheets)), 0.06);
		assertEquals(Arrays.stream(naive).average().orElseThrow(), Arrays.stream(resampled).average().orElseThrow(),
				0.15);
	}

	/** Resamples of a sample of the sheets vary as those of all sheets do, around the figure of all. */
	@Test
	void aSampleOfThePatternsStandsForAllSheets() {
		Sheets sheets = new RandomSheets(4, 0.3).draw(new Random(6), 4000);
		ResponsePatterns some = new Sheets(sheets.items(), sheets.rows().subList(0, 1000)).patterns();
		ResponsePatterns sampled = new ResponsePatterns(some.itemIds(), some.patterns(), 4000, true, 1);
		WeightedIndex index = WeightedIndex.equal(4, false);
		double[] values = resampled(sampled, index, 2000);
		double error = Math.sqrt(index.variance(sheets));
		assertEquals(1, deviation(values) / error, 0.1);
		double value = index.index(sheets.tally());
		double byPatterns = index.index(new Sheets(sheets.items(), sheets.rows().subList(0, 1000)).tally());
		Interval interval = new ResampledFigure(value, byPatterns, values, 1).interval(Confidence.NINETY_FIVE)
				.interval().orElseThrow();
		assertEquals(value, (interval.lower() + interval.upper()) / 2, error / 4);
	}

	/** 300 samples: percentiles of 200 resamples hold the truth about as often as they say. */
	@Test
	void coversTheTruthAsOftenAsItSays() {
		RandomSheets population = new RandomSheets(4, 0.3);
		WeightedIndex index = WeightedIndex.equal(4, false);
		double truth = index.index(population.draw(new Random(1), 100_000).tally());
		Random random = new Random(7);
		int covered = 0;
		for (int sample = 0; sample < 300; sample++) {
			Sheets sheets = population.draw(random, 100);
			double value = index.index(sheets.tally());
			Interval interval = new ResampledFigure(value, value, resampled(sheets.patterns(), index, 200), 1)
					.interval(Confidence.NINETY_FIVE).interval().orElseThrow();
			covered += interval.lower() <= truth && truth <= interval.upper() ? 1 : 0;
		}
		assertTrue(covered >= 270 && covered <= 296, covered + " of 300");
	}

	@Test
	void percentilesOfKnownValues() {
		double[] values = IntStream.rangeClosed(0, 1000).mapToDouble(i -> i).toArray();
		Interval interval = new ResampledFigure(500, 500, values, 1).interval(Confidence.NINETY_FIVE).interval()
				.orElseThrow();
		assertEquals(25, interval.lower(), 1e-9);
		assertEquals(975, interval.upper(), 1e-9);
		Interval half = new ResampledFigure(500, 500, values, 0.25).interval(Confidence.NINETY_FIVE).interval()
				.orElseThrow();
		assertEquals(262.5, half.lower(), 1e-9);
	}

	@Test
	void saysWhyThereIsNone() {
		double[] missing = IntStream.range(0, 100).mapToDouble(i -> i < 6 ? Double.NaN : i).toArray();
		assertInstanceOf(IntervalEstimate.None.class,
				new ResampledFigure(50, 50, missing, 1).interval(Confidence.NINETY_FIVE));
		assertInstanceOf(IntervalEstimate.None.class,
				new ResampledFigure(50, 50, new double[] { 7, 7, 7 }, 1).interval(Confidence.NINETY_FIVE));
	}

	@Test
	void itemsThatShareTheSmallestScoreShareTheChance() {
		Map<String, ResampledFigure> items = new LinkedHashMap<>();
		items.put("A", new ResampledFigure(0, 0, new double[] { 1, 2, 3, 1 }, 1));
		items.put("B", new ResampledFigure(0, 0, new double[] { 1, 1, 4, 2 }, 1));
		items.put("C", new ResampledFigure(0, 0, new double[] { 1, 9, 9, Double.NaN }, 1));
		Map<String, Double> chances = LowestChance.of(items).byItem();
		assertEquals((1 / 3.0 + 2) / 4, chances.get("A"), 1e-12);
		assertEquals((1 / 3.0 + 1) / 4, chances.get("B"), 1e-12);
		assertEquals(1 / 12.0, chances.get("C"), 1e-12);
		assertEquals(Map.of(), LowestChance.of(Map.of()).byItem());
		Map<String, ResampledFigure> nothing = Map.of("A", new ResampledFigure(0, 0, new double[] { Double.NaN }, 1));
		assertEquals(Map.of(), LowestChance.of(nothing).byItem(), "no score, no chance of being the lowest");
	}

	/** Of two items the chance is about that of a normal difference with the paired standard error. */
	@Test
	void chanceOfTheLowerOfTwoItems() {
		Sheets sheets = new RandomSheets(2, 0).draw(new Random(8), 400);
		WeightedIndex first = new WeightedIndex(new double[] { 1, 0 }, false);
		WeightedIndex second = new WeightedIndex(new double[] { 0, 1 }, false);
		Map<String, ResampledFigure> items = new LinkedHashMap<>();
		Tally tally = sheets.tally();
		items.put("Q1", figure(sheets, first, first.index(tally)));
		items.put("Q2", figure(sheets, second, second.index(tally)));
		double difference = second.index(tally) - first.index(tally);
		double error = Math.sqrt(new WeightedIndex(new double[] { -1, 1 }, false).variance(sheets));
		double expected = new NormalDistribution(null, 0, 1).cumulativeProbability(difference / error);
		assertEquals(expected, LowestChance.of(items).byItem().get("Q1"), 0.03);
	}

	private static double deviation(double[] values) {
		double mean = Arrays.stream(values).average().orElseThrow();
		return Math
				.sqrt(Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum() / (values.length - 1));
	}

	private static ResampledFigure figure(Sheets sheets, WeightedIndex index, double value) {
		return new ResampledFigure(value, value, resampled(sheets.patterns(), index, 3000), 1);
	}

	private static double[] resampled(ResponsePatterns patterns, WeightedIndex index, int resamples) {
		Resampler resampler = new Resampler(patterns, 9);
		PatternTally tally = new PatternTally(patterns, SCORES);
		return IntStream.range(0, resamples).mapToDouble(number -> index.index(tally.of(resampler.draw(number))))
				.toArray();
	}
}
