/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis;

import java.util.List;
import java.util.Optional;

import org.manyi.model.Item;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreRange;

/** λ<sub>j</sub>·(highest − S<sub>j</sub>): how many points of the index each item costs. */
final class LostPoints {

	private final List<Score> scores;
	private final ItemWeights weights;
	private final Rational highest;
	private final boolean weighed;
	private final long alike;

	LostPoints(List<Score> scores, ItemWeights weights, ScoreRange range) {
		this.scores = scores;
		this.weights = weights;
		this.highest = Rational.of(range.highest());
		this.weighed = scores.stream().anyMatch(score -> score.weight().isPresent());
		this.alike = scores.stream().filter(this::hasPart).count();
	}

	Pareto pareto(List<Item> items) {
		return ParetoOrder.of(ParetoBasis.LOST_POINTS,
				items.stream().flatMap(item -> contribution(item).stream()).toList());
	}

	private Optional<Contribution> contribution(Item item) {
		return scores.stream().filter(score -> score.id().equals(item.id())).findFirst()
				.flatMap(score -> lost(score)
						.map(amount -> new Contribution(item.id(), item.name(), amount, Optional.empty(), false)));
	}

	private Optional<Rational> lost(Score score) {
		Optional<Rational> lambda = weighed ? score.weight()
				: Optional.of(score).filter(this::hasPart).map(part -> Rational.of(1, alike));
		return lambda.flatMap(share -> score.value().number().map(number -> highest.subtract(number).multiply(share)));
	}

	/** Whether the item has a part in the equal λ of a method that weighs nothing. */
	private boolean hasPart(Score score) {
		return score.value().number().isPresent() && weights.of(score.id()).signum() > 0;
	}
}
