/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.evidence.CategoryCount;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.scoring.api.evidence.Tally;

class ParetoTest {

	/** reference/pareto/ties.csv, single.csv and first_over_80.csv (own data, CC0): classes by start. */
	@ParameterizedTest
	@CsvSource({ "a 10;b 10;c 10;d 10;e 10, 1 20 20 A;1 20 40 A;1 20 60 A;1 20 80 A;1 20 100 B",
			"only 7, 1 100 100 A", "dominant 90;b 6;c 4, 1 90 90 A;2 6 96 C;3 4 100 C" })
	void goldenFiles(String categories, String expected) {
		Pareto pareto = Pareto.ofCategories(opinions(categories));
		assertEquals(List.of(expected.split(";")), pareto.bars().stream().map(bar -> bar.rank() + " " + bar.percent()
				+ " " + bar.cumulativePercent() + " " + bar.paretoClass()).toList());
	}

	/** reference/pareto/qcc_defect.csv, whose third bar ends at exactly 80 %; its data may not be copied here. */
	@Test
	void goldenDefects() throws IOException {
		String besideTheClone = System.getProperty("manyi.checkout", "../..") + "/../shared";
		Path file = Path.of(System.getProperty("manyi.shared", besideTheClone), "reference/pareto/qcc_defect.csv");
		assumeTrue(Files.isRegularFile(file), () -> "no reference data at " + file);
		List<String[]> rows = Files.readAllLines(file).stream().skip(1).map(line -> line.split(",")).toList();
		List<Object> opinions = new ArrayList<>();
		rows.forEach(row -> opinions.addAll(List.of(row[0], Integer.valueOf(row[1]))));
		Pareto pareto = Pareto.ofCategories(Slices.opinions(300, 300, opinions.toArray()));
		assertEquals(rows.size(), pareto.bars().size());
		for (int i = 0; i < rows.size(); i++) {
			Pareto.Bar bar = pareto.bars().get(i);
			assertEquals(rows.get(i)[0], bar.id());
			assertEquals(Double.parseDouble(rows.get(i)[2]), bar.percent().doubleValue(), 1e-12);
			assertEquals(Double.parseDouble(rows.get(i)[4]), bar.cumulativePercent().doubleValue(), 1e-12);
			assertEquals(rows.get(i)[6], bar.paretoClass().name());
		}
	}

	/** A bar that starts at exactly 80 % is B, at exactly 90 % C; one count earlier it is not. */
	@ParameterizedTest
	@CsvSource({ "a 80;b 20, A;B", "a 79;b 21, A;A", "a 80;b 10;c 10, A;B;C", "a 80;b 9;c 9;d 2, A;B;B;C",
			"a 3;b 3;c 3, A;A;A", "a 90000000;b 9999999;c 1, A;C;C" })
	void classesTurnAtTheBoundary(String categories, String classes) {
		Pareto pareto = Pareto.ofCategories(opinions(categories));
		assertEquals(List.of(classes.split(";")),
				pareto.bars().stream().map(bar -> bar.paretoClass().name()).toList());
	}

	@ParameterizedTest
	@CsvSource({ "其他", "其它", "Other", "' others '" })
	void otherStandsLastHoweverLarge(String other) {
		Pareto pareto = Pareto.ofCategories(Slices.opinions(50, 50, other, 40, "late", 3, "rude", 7));
		assertEquals(List.of("rude", "late", other), ids(pareto));
		assertEquals(List.of(1, 2, 3), pareto.bars().stream().map(Pareto.Bar::rank).toList());
		assertEquals(ParetoClass.OTHER, pareto.bars().getLast().paretoClass());
		assertEquals(Rational.HUNDRED, pareto.bars().getLast().cumulativePercent());
	}

	@Test
	void oneSheetMayCarrySeveralOpinions() {
		Tally tally = new Tally(new ResponseCounts(OptionalLong.empty(), 10, 8), List.of(),
				List.of(new CategoryCount("late", 6, 4), new CategoryCount("rude", 2, 2)));
		Pareto pareto = Pareto.ofCategories(tally);
		assertEquals(Rational.of(8), pareto.total());
		assertEquals(Rational.of(75), pareto.bars().getFirst().percent());
		assertEquals(Optional.of(Rational.of(40)), pareto.bars().getFirst().sheetPercent());
	}

	@Test
	void lowAnswersPerItem() {
		Tally tally = Slices.tally(20, Slices.tally("a", 1, 2, 17), Slices.tally("b", 0, 0, 20),
				Slices.tally("c", 2, 1, 7), Slices.tally("d", 4, 0, 1));
		Pareto pareto = Pareto.ofLowAnswers(Slices.items("a", "b", "c", "d", "absent"), tally, 2);
		assertEquals(List.of("d", "a", "c"), ids(pareto));
		assertEquals(List.of(1, 2, 2), pareto.bars().stream().map(Pareto.Bar::rank).toList());
		assertEquals(Rational.of(10), pareto.total());
		assertEquals(Optional.of(Rational.of(15)), pareto.bars().get(1).sheetPercent());
		assertEquals(Rational.of(7), Pareto.ofLowAnswers(Slices.items("a", "c", "d"), tally, 1).total());
	}

	@Test
	void lostPointsByLambda() {
		List<Score> scores = List.of(weighed("a", 80, Rational.of(1, 2)), weighed("b", 70, Rational.of(1, 4)),
				weighed("c", 100, Rational.of(1, 4)), Slices.score("out", 0));
		Pareto pareto = Pareto.ofLostPoints(Slices.items("a", "b", "c", "out", "unknown"), scores,
				weights("a", "b", "c"), ScoreRange.POINTS_0_100);
		assertEquals(List.of("a", "b"), ids(pareto));
		assertEquals(Rational.of(10), pareto.bars().getFirst().amount());
		assertEquals(Rational.of(15, 2), pareto.bars().getLast().amount());
		assertEquals(Optional.empty(), pareto.bars().getFirst().sheetPercent());
	}

	@Test
	void lostPointsByEqualLambdaWhereNothingIsWeighed() {
		List<Score> scores = List.of(Slices.score("a", 90), Slices.score("b", 60),
				Slices.score("c", new ScoreValue.Missing(Slices.text("none"))),
				Slices.score("d", new ScoreValue.Approximate(99.5, 0.01)));
		Pareto pareto = Pareto.ofLostPoints(Slices.items("a", "b", "c", "d"), scores, weights("a", "b", "c", "d"),
				ScoreRange.PERCENT_0_100);
		assertEquals(List.of("b", "a", "d"), ids(pareto));
		assertEquals(List.of("40/3", "10/3", "1/6"),
				pareto.bars().stream().map(bar -> bar.amount().toString()).toList());
	}

	@Test
	void weightsOfZeroLoseNothing() {
		Pareto pareto = Pareto.ofLostPoints(Slices.items("a"), List.of(Slices.score("a", 10)), weights(),
				ScoreRange.POINTS_0_100);
		assertEquals(new Pareto(ParetoBasis.LOST_POINTS, Rational.ZERO, List.of()), pareto);
	}

	@Test
	void nothingToCountIsAnEmptyChart() {
		assertEquals(new Pareto(ParetoBasis.CATEGORIES, Rational.ZERO, List.of()),
				Pareto.ofCategories(Slices.opinions(0, 0)));
		assertEquals(List.of(), Pareto.ofLowAnswers(Slices.items("a"), Slices.tally(0), 2).bars());
	}

	@Test
	void foldingIsAskedFor() {
		Pareto pareto = Pareto.ofCategories(opinions("a 50;b 30;其他 12;c 5;d 3"));
		assertEquals(5, pareto.bars().size());
		Pareto folded = pareto.folded(new BigDecimal("5"));
		assertEquals(List.of("a", "b", "c", "other"), ids(folded));
		assertEquals(Rational.of(15), folded.bars().getLast().amount());
		assertEquals(Optional.empty(), folded.bars().getLast().sheetPercent());
		assertEquals(ParetoClass.OTHER, folded.bars().getLast().paretoClass());
		assertEquals(pareto.bars().subList(0, 3), folded.bars().subList(0, 3));
		assertEquals(pareto.total(), folded.total());
		assertSame(pareto, pareto.folded(new BigDecimal("3")));
	}

	/** Random counts against a chart made by repeated search for the largest. */
	@Test
	void agreesWithRepeatedSearch() {
		Random random = new Random(8);
		for (int run = 0; run < 200; run++) {
			int items = 1 + random.nextInt(15);
			long[] low = random.longs(items, 0, 9).toArray();
			List<ItemTally> tallies = new ArrayList<>();
			for (int j = 0; j < items; j++) {
				tallies.add(Slices.tally("q" + j, 0, low[j], 50 - low[j]));
			}
			Pareto pareto = Pareto.ofLowAnswers(
					Slices.items(tallies.stream().map(ItemTally::itemId).toArray(String[]::new)),
					Slices.tally(50, tallies.toArray(ItemTally[]::new)), 2);
			assertEquals(naive(low), pareto.bars().stream()
					.map(bar -> bar.id() + " " + bar.amount() + " " + bar.rank() + " " + bar.paretoClass()).toList());
		}
	}

	private static List<String> naive(long[] amounts) {
		long[] left = amounts.clone();
		long total = 0;
		for (long amount : amounts) {
			total += amount;
		}
		List<String> bars = new ArrayList<>();
		for (long start = 0; start < total;) {
			int largest = 0;
			int larger = 0;
			for (int j = 0; j < left.length; j++) {
				largest = left[j] > left[largest] ? j : largest;
			}
			for (long amount : amounts) {
				larger += amount > left[largest] ? 1 : 0;
			}
			String name = 5 * start < 4 * total ? "A" : 10 * start < 9 * total ? "B" : "C";
			bars.add("q" + largest + " " + left[largest] + " " + (larger + 1) + " " + name);
			start += left[largest];
			left[largest] = 0;
		}
		return bars;
	}

	private static Tally opinions(String categories) {
		List<Object> opinions = new ArrayList<>();
		for (String category : categories.split(";")) {
			opinions.add(category.split(" ")[0]);
			opinions.add(Integer.valueOf(category.split(" ")[1]));
		}
		return Slices.opinions(100_000_000, 100_000_000, opinions.toArray());
	}

	private static Score weighed(String id, long score, Rational lambda) {
		return Slices.score(id, new ScoreValue.Exact(Rational.of(score)), Optional.of(lambda));
	}

	private static ItemWeights weights(String... ids) {
		Map<String, Rational> raw = new LinkedHashMap<>();
		Stream.of(ids).forEach(id -> raw.put(id, Rational.ONE));
		return new ItemWeights(raw, List.of(), List.of());
	}

	private static List<String> ids(Pareto pareto) {
		return pareto.bars().stream().map(Pareto.Bar::id).toList();
	}
}
