/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.scoring.api.evidence.CategoryCount;
import org.manyi.scoring.api.evidence.Tally;

/**
 * Categories by how much they contribute, the largest first (排列图).
 *
 * @param basis what is counted
 * @param total the sum of all bars: answers, points or mentions; 0 when there is nothing to count
 * @param bars  descending, equal amounts in questionnaire order, "other" last; empty categories are left out
 */
public record Pareto(ParetoBasis basis, Rational total, List<Bar> bars) {

	public Pareto {
		bars = List.copyOf(bars);
	}

	/**
	 * Low answers per item.
	 *
	 * @param items  in questionnaire order
	 * @param tally  the answers to them
	 * @param atMost the highest score that counts as low
	 */
	public static Pareto ofLowAnswers(List<Item> items, Tally tally, int atMost) {
		List<Contribution> contributions = new ArrayList<>();
		for (Item item : items) {
			long low = tally.item(item.id()).map(answers -> answers.countAtMost(atMost)).orElse(0L);
			contributions.add(new Contribution(item.id(), item.name(), Rational.of(low),
					Contribution.percent(low, tally.responses().valid()), false));
		}
		return ParetoOrder.of(ParetoBasis.LOW_ANSWERS, contributions);
	}

	/**
	 * Lost points λ<sub>j</sub>·(highest − S<sub>j</sub>) per item. λ is the weight an item entered the index with;
	 * where a method weighs nothing, all items that have a score and a weight before normalising share the same λ. An
	 * item without a score or λ has no bar.
	 *
	 * @param items   in questionnaire order
	 * @param scores  their scores
	 * @param weights the weights before normalising
	 * @param range   of the scores; an item at its highest value loses nothing
	 */
	public static Pareto ofLostPoints(List<Item> items, List<Score> scores, ItemWeights weights, ScoreRange range) {
		return new LostPoints(scores, weights, range).pareto(items);
	}

	/** Mentions of coded opinions. A category that was coded 其他 or other stands last. */
	public static Pareto ofCategories(Tally tally) {
		List<Contribution> contributions = new ArrayList<>();
		for (CategoryCount category : tally.categories()) {
			contributions.add(Contribution.ofOpinion(category, tally.responses().counted()));
		}
		return ParetoOrder.of(ParetoBasis.CATEGORIES, contributions);
	}

	/**
	 * The same with small categories gathered in one bar "other", together with what the data calls so. A single small
	 * category with nothing to join is left as it is.
	 *
	 * @param percent categories with a smaller share of the total are gathered, [0, 100]
	 */
	public Pareto folded(BigDecimal percent) {
		Rational smallest = Rational.of(percent);
		List<Bar> gathered = bars.stream().filter(
				bar -> bar.paretoClass() == ParetoClass.OTHER || bar.percent().compareTo(smallest) < 0).toList();
		if (gathered.size() < 2) {
			return this;
		}
		List<Contribution> contributions = new ArrayList<>();
		bars.stream().filter(bar -> !gathered.contains(bar)).map(Contribution::of).forEach(contributions::add);
		contributions.add(Contribution.other(Rational.sum(gathered.stream().map(Bar::amount).toList())));
		return ParetoOrder.of(basis, contributions);
	}

	/**
	 * The same as if some categories had contributed nothing: shares are of what is left.
	 *
	 * @param ids of the categories; one that has no bar does not matter
	 */
	public Pareto without(Set<String> ids) {
		return bars.stream().noneMatch(bar -> ids.contains(bar.id())) ? this
				: ParetoOrder.of(basis,
						bars.stream().filter(bar -> !ids.contains(bar.id())).map(Contribution::of).toList());
	}

	/** The same with all categories but these gathered in one bar "other". */
	Pareto gathered(Set<String> kept) {
		List<Bar> rest = bars.stream().filter(bar -> !kept.contains(bar.id())).toList();
		if (rest.isEmpty()) {
			return this;
		}
		List<Contribution> contributions = new ArrayList<>();
		bars.stream().filter(bar -> kept.contains(bar.id())).map(Contribution::of).forEach(contributions::add);
		contributions.add(Contribution.other(Rational.sum(rest.stream().map(Bar::amount).toList())));
		return ParetoOrder.of(basis, contributions);
	}

	/**
	 * One category.
	 *
	 * @param id                item id, opinion category, or {@code other}
	 * @param label             what stands under the bar
	 * @param rank              1 for the largest; equal amounts share a rank, "other" is ranked after all; [1, ∞)
	 * @param amount            answers, points or mentions, (0, total]; 0 only beside a chart that has the category
	 * @param percent           share of the total in percent, (0, 100]; 0 likewise
	 * @param sheetPercent      share of sheets that carry it in percent, [0, 100]: of the valid sheets for low answers,
	 *                          of the counted sheets for opinions, which a sheet without a valid answer may carry too;
	 *                          empty for lost points and for a fold, whose sheets may overlap
	 * @param cumulativePercent share of this and all bars before it in percent, (0, 100]
	 * @param paretoClass       the class
	 */
	public record Bar(String id, LocalizedText label, int rank, Rational amount, Rational percent,
			Optional<Rational> sheetPercent, Rational cumulativePercent, ParetoClass paretoClass) {
	}
}
