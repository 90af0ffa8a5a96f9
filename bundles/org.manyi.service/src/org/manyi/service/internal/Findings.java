/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.manyi.analysis.LowestItems;
import org.manyi.analysis.Pareto;
import org.manyi.analysis.ParetoBasis;
import org.manyi.model.Item;
import org.manyi.model.Methodology;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.ScoringResult.ItemResult;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.evidence.Tally;

/** What is lowest and most concentrated in a slice, by the thresholds of its methodology. */
record Findings(Methodology methodology) {

	LowestItems lowest(ScoringResult scores, Tally tally) {
		return LowestItems.of(itemScores(scores), tally, methodology.minimumValid());
	}

	/** One per basis; the one over categories only where the source codes opinions. */
	Map<ParetoBasis, Pareto> paretos(ScoringResult scores, Tally tally) {
		List<Item> items = methodology.indicators().items();
		Map<ParetoBasis, Pareto> paretos = new EnumMap<>(ParetoBasis.class);
		paretos.put(ParetoBasis.LOW_ANSWERS, Pareto.ofLowAnswers(items, tally, methodology.lowAnswerAtMost()));
		paretos.put(ParetoBasis.LOST_POINTS,
				Pareto.ofLostPoints(items, itemScores(scores), scores.weights(), scores.range()));
		if (!tally.categories().isEmpty()) {
			paretos.put(ParetoBasis.CATEGORIES, Pareto.ofCategories(tally));
		}
		return paretos;
	}

	private static List<Score> itemScores(ScoringResult scores) {
		return scores.items().stream().map(ItemResult::score).toList();
	}
}
