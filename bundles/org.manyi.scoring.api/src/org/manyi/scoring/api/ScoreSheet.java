/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api;

import java.util.List;
import java.util.Optional;

/**
 * What a method makes of evidence (得分表).
 *
 * @param items      item scores in questionnaire order; empty where the method scores no items
 * @param dimensions dimension scores in order; may be empty
 * @param overall    the index, or the one figure of the method; empty where it has none
 * @param warnings   what a reader must know of these numbers
 */
public record ScoreSheet(List<Score> items, List<Score> dimensions, Optional<Score> overall, List<Warning> warnings) {

	public ScoreSheet {
		items = List.copyOf(items);
		dimensions = List.copyOf(dimensions);
		warnings = List.copyOf(warnings);
	}

	/** A sheet with one figure alone. */
	public static ScoreSheet ofOverall(Score overall) {
		return new ScoreSheet(List.of(), List.of(), Optional.of(overall), List.of());
	}

	/** The score of that item, empty when the method gave none. */
	public Optional<Score> item(String id) {
		return find(items, id);
	}

	/** The score of that dimension, empty when the method gave none. */
	public Optional<Score> dimension(String id) {
		return find(dimensions, id);
	}

	private static Optional<Score> find(List<Score> scores, String id) {
		// every score of every group is looked up, and a loop costs less than a stream
		for (Score score : scores) {
			if (score.id().equals(id)) {
				return Optional.of(score);
			}
		}
		return Optional.empty();
	}
}
