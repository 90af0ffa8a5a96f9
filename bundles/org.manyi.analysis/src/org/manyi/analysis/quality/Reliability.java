/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.quality;

import java.util.List;

import org.manyi.model.Item;
import org.manyi.scoring.api.evidence.PairTally;
import org.manyi.scoring.api.evidence.Tally;

/**
 * Internal consistency of items that are meant to measure one thing (信度).
 * <p>
 * With the covariance matrix C of k items and its correlations R: raw alpha is k/(k−1) · (1 − tr C / ΣC), standardised
 * alpha k·r̄ / (1 + (k−1)·r̄) with r̄ the mean of R off the diagonal (Cronbach 1951, Psychometrika 16). Missing answers
 * are treated <em>pairwise</em>: a variance is of all valid answers of its item, a covariance of all sheets that answer
 * both items, each divided by one less than its sheets. Items whose valid answers are all the same, or fewer than two,
 * cannot vary with others and are left out.
 *
 * @param alpha           raw alpha, (−∞, 1] but for contradictory pairs
 * @param standardised    standardised alpha
 * @param meanCorrelation r̄, [−1, 1]
 * @param items           every item in questionnaire order
 * @param leftOut         the ids of the items that were left out
 */
public record Reliability(Coefficient alpha, Coefficient standardised, Coefficient meanCorrelation,
		List<ItemReliability> items, List<String> leftOut) {

	public Reliability {
		items = List.copyOf(items);
		leftOut = List.copyOf(leftOut);
	}

	/**
	 * The reliability of a scale.
	 *
	 * @param items its items in questionnaire order
	 * @param tally the answers to each
	 * @param pairs the answers to each two of them; may hold more
	 */
	public static Reliability of(List<Item> items, Tally tally, PairTally pairs) {
		return new ScaleReliability(items, tally, pairs).compute();
	}
}
