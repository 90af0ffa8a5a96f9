/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.drivers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.evidence.PairTally;

/**
 * Which items go with an outcome, by the level scores that were given. Correlation is no proof of a cause.
 *
 * @param outcome   what is explained
 * @param drivers   the items, in the order given
 * @param explained R² of all drivers together, [0, 1]; empty without a regression
 * @param refusal   why there is no regression; empty where there is one
 */
public record DriverAnalysis(Outcome outcome, List<Driver> drivers, Optional<Double> explained,
		Optional<LocalizedText> refusal) {

	/** Fewer sheets with both answers have no correlation. */
	public static final long FEWEST_SHEETS = 10;
	/** Fewer sheets have no regression, */
	public static final long FEWEST_IN_REGRESSION = 30;
	/** nor do fewer for each driver. */
	public static final long FEWEST_PER_DRIVER = 5;
	/** The sets of drivers double with each: more have no shares. */
	public static final int MOST_DRIVERS = 20;
	/** R² above 1 by more than rounding is none. */
	private static final double MOST_EXPLAINED = 1 + 1e-9;

	public DriverAnalysis {
		drivers = List.copyOf(drivers);
	}

	/**
	 * Looks at all items but the outcome.
	 *
	 * @param items   in the order of the questionnaire
	 * @param pairs   joint counts of all of them
	 * @param spreads the standard deviation of each item times its weight, (0, ∞), where the outcome is the others;
	 *                items that are not in it do not count among the others
	 */
	public static DriverAnalysis of(Outcome outcome, List<String> items, PairTally pairs, Map<String, Double> spreads) {
		Correlations correlations = new Correlations(pairs);
		return switch (outcome) {
		case Outcome.OfItem(String itemId) -> ofItem(itemId, items.stream().filter(id -> !id.equals(itemId)).toList(),
				correlations);
		case Outcome.OfOthers others -> ofOthers(items, correlations, spreads);
		};
	}

	private static DriverAnalysis ofItem(String outcome, List<String> items, Correlations correlations) {
		List<String> varying = items.stream().filter(id -> correlations.of(id, outcome).isPresent()).toList();
		Optional<double[][]> matrix = correlations.matrix(varying);
		Optional<LocalizedText> refusal = refusal(outcome, varying, matrix, correlations);
		Optional<Regression> regression = refusal.isPresent() ? Optional.empty()
				: matrix.map(rows -> regression(rows, varying, outcome, correlations));
		Optional<LocalizedText> obstacle = regression.flatMap(known -> obstacle(varying, known));
		if (obstacle.isPresent()) {
			return new DriverAnalysis(new Outcome.OfItem(outcome),
					items.stream().map(id -> plain(id, outcome, correlations)).toList(), Optional.empty(),
					obstacle);
		}
		double[] shares = regression.map(Regression::shares).orElseGet(() -> new double[0]);
		double[] betas = regression.map(Regression::coefficients).orElseGet(() -> new double[0]);
		List<Driver> drivers = new ArrayList<>();
		for (String id : items) {
			int place = varying.indexOf(id);
			drivers.add(new Driver(id, correlations.sheets(id, outcome), correlations.of(id, outcome),
					regression.filter(known -> place >= 0).map(
							known -> new Driver.Part(shares[place], betas[place], 1 / known.tolerance(place)))));
		}
		return new DriverAnalysis(new Outcome.OfItem(outcome), drivers, regression.map(Regression::explained), refusal);
	}

	private static Driver plain(String id, String outcome, Correlations correlations) {
		return new Driver(id, correlations.sheets(id, outcome), correlations.of(id, outcome), Optional.empty());
	}

	private static Regression regression(double[][] rows, List<String> items, String outcome,
			Correlations correlations) {
		return new Regression(rows,
				items.stream().mapToDouble(id -> correlations.of(id, outcome).orElseThrow()).toArray());
	}

	private static Optional<LocalizedText> refusal(String outcome, List<String> items, Optional<double[][]> matrix,
			Correlations correlations) {
		long needed = Math.max(FEWEST_IN_REGRESSION, FEWEST_PER_DRIVER * items.size());
		List<String> all = new ArrayList<>(items);
		all.add(outcome);
		long fewest = all.stream().flatMapToLong(one -> all.stream().filter(other -> !other.equals(one))
				.mapToLong(other -> correlations.sheets(one, other))).min().orElse(0);
		if (items.isEmpty()) {
			return Optional.of(new LocalizedText("没有调查项与它同时变化，无从分解。",
					"No item varies together with it: there is nothing to share out."));
		}
		if (items.size() > MOST_DRIVERS) {
			return Optional.of(new LocalizedText("共有 %d 个驱动项，超过 %d 个不分解。".formatted(items.size(), MOST_DRIVERS),
					"There are %d drivers; of more than %d no shares are computed.".formatted(items.size(),
							MOST_DRIVERS)));
		}
		if (fewest < needed) {
			return Optional.of(new LocalizedText(
					"至少需要 %d 份两项都作答的调查表，现在最少只有 %d 份，还差 %d 份。".formatted(needed, fewest, needed - fewest),
					"At least %d sheets that answer both of two items are needed, the fewest are %d: %d more."
							.formatted(needed, fewest, needed - fewest)));
		}
		return matrix.isPresent() ? Optional.empty()
				: Optional.of(new LocalizedText("有的两项在共同作答的调查表上没有变化，无从分解。",
						"Two items do not vary on the sheets that answer both: there is nothing to share out."));
	}

	/** Why the correlations have no regression; empty where they have one. */
	private static Optional<LocalizedText> obstacle(List<String> items, Regression regression) {
		if (!regression.isDetermined()) {
			return Optional.of(collinear(items, regression));
		}
		return regression.explained() <= MOST_EXPLAINED ? Optional.empty()
				: Optional.of(new LocalizedText("各对调查项由差别很大的调查表作答，这些相关系数不可能同时成立（R² 大于 1），无从分解。",
						"The pairs of items were answered on such different sheets that their correlations cannot hold"
								+ " at once (R² above 1): nothing is shared out."));
	}

	private static LocalizedText collinear(List<String> items, Regression regression) {
		String worst = items.getFirst();
		double least = Double.POSITIVE_INFINITY;
		for (int i = 0; i < items.size(); i++) {
			double tolerance = regression.tolerance(i);
			if (tolerance < least) {
				least = tolerance;
				worst = items.get(i);
			}
		}
		return new LocalizedText("%s 几乎可由其他项推算（共线），无法分清各自的作用。请去掉重复的项。".formatted(worst),
				("%s can be computed of the others (collinear), so that their parts cannot be told apart. Leave out"
						+ " items that repeat each other.").formatted(worst));
	}

	private static DriverAnalysis ofOthers(List<String> items, Correlations correlations,
			Map<String, Double> spreads) {
		List<Driver> drivers = items.stream().map(id -> {
			List<String> others = items.stream().filter(other -> !other.equals(id) && spreads.containsKey(other))
					.toList();
			long sheets = others.stream().mapToLong(other -> correlations.sheets(id, other)).min().orElse(0);
			return new Driver(id, sheets, withSum(id, others, correlations, spreads), Optional.empty());
		}).toList();
		return new DriverAnalysis(new Outcome.OfOthers(), drivers, Optional.empty(), Optional.of(new LocalizedText(
				"指数由各项合成，不能再分解到各项上；请选一个询问总体的调查项。",
				"The others are what is explained, so that nothing is shared out among them. Choose an item that asks"
						+ " about the whole.")));
	}

	/** The correlation of an item with the sum of others: Σ r·s / √ΣΣ r·s·s. */
	private static Optional<Double> withSum(String id, List<String> others, Correlations correlations,
			Map<String, Double> spreads) {
		Optional<double[][]> matrix = correlations.matrix(others);
		if (others.isEmpty() || matrix.isEmpty()) {
			return Optional.empty();
		}
		double joint = 0;
		double variance = 0;
		for (int i = 0; i < others.size(); i++) {
			Optional<Double> correlation = correlations.of(id, others.get(i));
			if (correlation.isEmpty()) {
				return Optional.empty();
			}
			double spread = spreads.getOrDefault(others.get(i), 0.0);
			joint += correlation.get() * spread;
			for (int j = 0; j < others.size(); j++) {
				variance += matrix.get()[i][j] * spread * spreads.getOrDefault(others.get(j), 0.0);
			}
		}
		double correlation = joint / Math.sqrt(variance);
		return Double.isFinite(correlation) && Math.abs(correlation) <= 1 ? Optional.of(correlation) : Optional.empty();
	}
}
