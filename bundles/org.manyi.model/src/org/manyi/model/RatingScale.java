/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ordered levels of an answer (评价等级) and the marks by which files say that no level was chosen.
 *
 * @param levels             2 to 11 levels of different scores, kept from the highest score to the lowest
 * @param notApplicableMarks what stands for {@link AnswerState#NOT_APPLICABLE}, such as X or 不适用
 * @param blankMarks         what stands for {@link AnswerState#BLANK} beside the empty cell, such as 0
 * @param notShownMarks      what stands for {@link AnswerState#NOT_SHOWN}
 */
public record RatingScale(List<Level> levels, List<String> notApplicableMarks, List<String> blankMarks,
		List<String> notShownMarks) {

	public RatingScale {
		levels = levels.stream().sorted(Comparator.comparingInt(Level::score).reversed()).toList();
		notApplicableMarks = List.copyOf(notApplicableMarks);
		blankMarks = List.copyOf(blankMarks);
		notShownMarks = List.copyOf(notShownMarks);
		if (levels.size() < 2 || levels.size() > 11) {
			throw new IllegalArgumentException("a rating scale has 2 to 11 levels, not " + levels.size());
		}
		Set<Integer> scores = new HashSet<>();
		for (Level level : levels) {
			if (!scores.add(level.score())) {
				throw new IllegalArgumentException("two levels have score " + level.score());
			}
		}
	}

	/** The highest score of the scale. */
	public int highest() {
		return levels.getFirst().score();
	}

	/** The lowest score of the scale. */
	public int lowest() {
		return levels.getLast().score();
	}

	/** The level of that score, empty when the scale has none. */
	public Optional<Level> level(int score) {
		return levels.stream().filter(level -> level.score() == score).findFirst();
	}
}
