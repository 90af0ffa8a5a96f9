/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.interval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.model.Answer;
import org.manyi.model.AnswerState;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.PairTally;
import org.manyi.scoring.api.evidence.PairTally.PairTable;
import org.manyi.scoring.api.evidence.Tally;

/**
 * Intervals of scores by the delta method. A score that is a function of counts moves, with each sheet i, by
 * c<sub>i</sub> = Σ<sub>j</sub> g<sub>j</sub>(answer of i to item j), g its gradient; as scores are made of shares,
 * these add up to 0, and Σ c<sub>i</sub>² estimates the variance. Summed over sheets, products of two items are joint
 * counts: a {@link PairTally} has all that is needed, and answers that are missing on some sheets and not on others are
 * weighed as they should be. Of one item the tally is enough.
 */
public final class DeltaMethod {

	/** How far from 0, relative to their size, the contributions may add up. */
	private static final double ROUNDING = 1e-6;
	private static final double NO_VARIANCE = 1e-18;

	private static final LocalizedText ALIKE = new LocalizedText(
			"全部作答相同，样本看不出作答会有多大差异，无法给出区间。",
			"All answers are alike: the sample does not tell how much answers vary, so there is no interval.");
	private static final LocalizedText NO_PAIRS = new LocalizedText("数据来源不能给出各项两两的联合频数，无法计算协方差。",
			"The source gives no joint counts of items, so there are no covariances.");
	private static final LocalizedText STATES = new LocalizedText(
			"该算法对不适用、空白等作答区别计分，delta 法没有它们的联合频数。请用自助法（bootstrap）。",
			"This reading tells answers that are no level apart, and their joint counts are not known. Use the "
					+ "bootstrap.");
	private static final LocalizedText OTHER_COUNTS = new LocalizedText(
			"该数值还取决于作答频数以外的计数，delta 法不适用。请用自助法（bootstrap）。",
			"This figure depends on more than counts of answers, so the delta method does not apply. Use the "
					+ "bootstrap.");

	private final Tally tally;
	private final Optional<PairTally> pairs;

	/**
	 * @param pairs the joint counts of all items; may be empty where figures of one item alone are asked for
	 */
	public DeltaMethod(Tally tally, Optional<PairTally> pairs) {
		this.tally = tally;
		this.pairs = pairs;
	}

	/** The gradient of one item: of levels relative to all other answers, which are alike. */
	private record ItemGradient(ItemTally tally, Map<Integer, Double> levels, double others) {

		double level(int score) {
			return levels.getOrDefault(score, 0.0);
		}

		double ownSum() {
			double sum = 0;
			for (Map.Entry<Integer, Double> level : levels.entrySet()) {
				sum += level.getValue() * level.getValue() * tally.count(level.getKey());
			}
			return sum;
		}
	}

	/**
	 * value ± z·√variance.
	 *
	 * @param varianceFactor 1, or that of a {@link FinitePopulation}
	 */
	public IntervalEstimate interval(double value, ScoreGradient gradient, Confidence confidence,
			double varianceFactor) {
		List<ItemTally> involved = tally.items().stream().filter(item -> cells(item).stream()
				.anyMatch(cell -> gradient.at(cell) != 0)).toList();
		if (involved.isEmpty()) {
			return new IntervalEstimate.None(answersVary() ? OTHER_COUNTS : ALIKE);
		}
		if (!addsUp(involved, gradient)) {
			return new IntervalEstimate.None(OTHER_COUNTS);
		}
		if (involved.size() == 1) {
			return estimate(value, ownVariance(involved.getFirst(), gradient), confidence, varianceFactor);
		}
		if (pairs.isEmpty()) {
			return new IntervalEstimate.None(NO_PAIRS);
		}
		List<ItemGradient> items = new ArrayList<>();
		for (ItemTally item : involved) {
			Optional<Double> others = others(item, gradient);
			if (others.isEmpty()) {
				return new IntervalEstimate.None(STATES);
			}
			items.add(relative(item, gradient, others.get()));
		}
		return estimate(value, jointVariance(items, pairs.get()), confidence, varianceFactor);
	}

	private boolean answersVary() {
		return tally.items().stream()
				.anyMatch(item -> item.levels().values().stream().filter(count -> count > 0).count() > 1);
	}

	private static IntervalEstimate estimate(double value, double variance, Confidence confidence, double factor) {
		if (variance <= NO_VARIANCE) {
			return new IntervalEstimate.None(ALIKE);
		}
		double half = confidence.normalQuantile() * Math.sqrt(variance * factor);
		return new IntervalEstimate.Known(new Interval(value - half, value + half, confidence, IntervalMethod.DELTA));
	}

	private static List<AnswerCell> cells(ItemTally item) {
		List<AnswerCell> cells = new ArrayList<>();
		item.levels().keySet().forEach(score -> cells.add(new AnswerCell(item.itemId(), new Answer.OfLevel(score))));
		cells.addAll(otherCells(item));
		return cells;
	}

	private static List<AnswerCell> otherCells(ItemTally item) {
		List<AnswerCell> cells = new ArrayList<>();
		for (AnswerState state : AnswerState.values()) {
			if (state != AnswerState.LEVEL) {
				cells.add(new AnswerCell(item.itemId(), new Answer.Other(state)));
			}
		}
		return cells;
	}

	private static boolean addsUp(List<ItemTally> items, ScoreGradient gradient) {
		double sum = 0;
		double size = 0;
		for (ItemTally item : items) {
			for (AnswerCell cell : cells(item)) {
				double part = gradient.at(cell) * cell.in(item);
				sum += part;
				size += Math.abs(part);
			}
		}
		return Math.abs(sum) <= size * ROUNDING;
	}

	/** The states of one item exclude each other: its tally has all joint counts. */
	private static double ownVariance(ItemTally item, ScoreGradient gradient) {
		double sum = 0;
		for (AnswerCell cell : cells(item)) {
			sum += gradient.at(cell) * gradient.at(cell) * cell.in(item);
		}
		return sum;
	}

	/** The one derivative of all answers that are no level; empty where they differ. */
	private static Optional<Double> others(ItemTally item, ScoreGradient gradient) {
		List<Double> partials = otherCells(item).stream().filter(cell -> cell.in(item) > 0).map(gradient::at).toList();
		if (partials.isEmpty()) {
			return Optional.of(0.0);
		}
		double first = partials.getFirst();
		return partials.stream().allMatch(partial -> Math.abs(partial - first) <= Math.abs(first) * ROUNDING)
				? Optional.of(first)
				: Optional.empty();
	}

	private static ItemGradient relative(ItemTally item, ScoreGradient gradient, double others) {
		Map<Integer, Double> levels = new HashMap<>();
		item.levels().keySet().forEach(score -> levels.put(score,
				gradient.at(new AnswerCell(item.itemId(), new Answer.OfLevel(score))) - others));
		return new ItemGradient(item, levels, others);
	}

	/**
	 * Σ (U + H<sub>i</sub>)² = Σ H<sub>i</sub>² − n·U², as Σ (U + H<sub>i</sub>) = 0, with U = Σ<sub>j</sub> others.
	 */
	private double jointVariance(List<ItemGradient> items, PairTally joint) {
		Map<String, ItemGradient> byId = new HashMap<>();
		double sum = 0;
		double others = 0;
		for (ItemGradient item : items) {
			byId.put(item.tally().itemId(), item);
			sum += item.ownSum();
			others += item.others();
		}
		for (PairTable pair : joint.pairs()) {
			ItemGradient first = byId.get(pair.first());
			ItemGradient second = byId.get(pair.second());
			if (first != null && second != null) {
				for (Map.Entry<PairTally.LevelPair, Long> cell : pair.counts().entrySet()) {
					sum += 2 * first.level(cell.getKey().first()) * second.level(cell.getKey().second())
							* cell.getValue();
				}
			}
		}
		return sum - tally.responses().counted() * others * others;
	}
}
