/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.interval;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.model.Answer;
import org.manyi.model.AnswerState;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.scoring.api.evidence.ResponsePatterns;
import org.manyi.scoring.api.evidence.ResponsePatterns.Pattern;
import org.manyi.scoring.api.evidence.Tally;

/** Tallies of sheets that are told by their patterns. */
public final class PatternTally {

	private static final int STATES = AnswerState.values().length - 1;

	private final ResponsePatterns patterns;
	private final List<Integer> scores;
	/** By pattern and item the place of the answer: of its level among the scores, then of its state. */
	private final int[][] places;

	/**
	 * @param scores the scores of the scale's levels
	 */
	public PatternTally(ResponsePatterns patterns, List<Integer> scores) {
		this.patterns = patterns;
		this.scores = List.copyOf(scores);
		places = patterns.patterns().stream().map(this::places).toArray(int[][]::new);
	}

	private int[] places(Pattern pattern) {
		return pattern.answers().stream().mapToInt(answer -> switch (answer) {
			case Answer.OfLevel(int score) -> scores.indexOf(score);
			case Answer.Other(AnswerState state) -> scores.size() + state.ordinal() - 1;
		}).toArray();
	}

	/**
	 * The tally of so many sheets of each pattern; it has neither opinions nor a number sent.
	 *
	 * @param sheets one number per pattern, [0, ∞)
	 */
	public Tally of(long[] sheets) {
		int width = scores.size() + STATES;
		long[] cells = new long[patterns.itemIds().size() * width];
		long returned = 0;
		long valid = 0;
		for (int pattern = 0; pattern < places.length; pattern++) {
			boolean anyLevel = false;
			for (int item = 0; item < places[pattern].length; item++) {
				cells[item * width + places[pattern][item]] += sheets[pattern];
				anyLevel |= places[pattern][item] < scores.size();
			}
			returned += sheets[pattern];
			valid += anyLevel ? sheets[pattern] : 0;
		}
		List<ItemTally> items = new ArrayList<>();
		for (int item = 0; item < patterns.itemIds().size(); item++) {
			items.add(item(patterns.itemIds().get(item), cells, item * width));
		}
		return new Tally(new ResponseCounts(OptionalLong.empty(), returned, valid), items, List.of());
	}

	private ItemTally item(String id, long[] cells, int base) {
		SortedMap<Integer, Long> levels = new TreeMap<>();
		for (int level = 0; level < scores.size(); level++) {
			levels.put(scores.get(level), cells[base + level]);
		}
		int states = base + scores.size() - 1;
		return new ItemTally(id, levels, cells[states + AnswerState.NOT_APPLICABLE.ordinal()],
				cells[states + AnswerState.BLANK.ordinal()], cells[states + AnswerState.NOT_SHOWN.ordinal()],
				cells[states + AnswerState.INVALID.ordinal()]);
	}
}
