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
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.manyi.model.Answer;
import org.manyi.model.AnswerState;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.scoring.api.evidence.Tally;

/**
 * Partial derivatives of scores with respect to the counts of a tally, by scoring tallies that differ in one count:
 * whatever the method is, it needs to say nothing of its derivatives. All counts are multiplied first, which moves no
 * score that is made of shares, so that a step of one whole sheet is a small one; exact scores give a derivative with a
 * relative error of some 10<sup>−10</sup>.
 */
public final class TallyGradient {

	/** By how much counts are multiplied; one step is the count itself, 1/FACTOR of what it has become. */
	private static final long FACTOR = 100_000;

	private final Tally tally;
	private final List<AnswerCell> cells;

	/**
	 * @param tally the observed answers
	 */
	public TallyGradient(Tally tally) {
		this.tally = tally;
		cells = tally.items().stream().flatMap(item -> cells(item)).toList();
	}

	private static Stream<AnswerCell> cells(ItemTally item) {
		Stream<Answer> levels = item.levels().keySet().stream().map(Answer.OfLevel::new);
		Stream<Answer> others = Stream.of(AnswerState.values()).filter(state -> state != AnswerState.LEVEL)
				.map(Answer.Other::new);
		return Stream.concat(levels, others).map(answer -> new AnswerCell(item.itemId(), answer))
				.filter(cell -> cell.in(item) > 0);
	}

	/** The tallies to be scored: for each cell that holds a sheet one with more of it, then one with fewer. */
	public List<Tally> steps() {
		List<Tally> steps = new ArrayList<>();
		for (AnswerCell cell : cells) {
			steps.add(step(cell, 1));
			steps.add(step(cell, -1));
		}
		return steps;
	}

	/**
	 * The derivatives of a score.
	 *
	 * @param scores what the score is for each of {@link #steps}, in that order
	 */
	public ScoreGradient of(double[] scores) {
		Map<AnswerCell, Double> partials = new HashMap<>();
		for (int cell = 0; cell < cells.size(); cell++) {
			long sheets = cells.get(cell).in(tally.item(cells.get(cell).itemId()).orElseThrow());
			partials.put(cells.get(cell), (scores[2 * cell] - scores[2 * cell + 1]) * FACTOR / (2.0 * sheets));
		}
		return new ScoreGradient(partials);
	}

	private Tally step(AnswerCell cell, int direction) {
		List<ItemTally> items = new ArrayList<>();
		for (ItemTally item : tally.items()) {
			boolean steps = item.itemId().equals(cell.itemId());
			items.add(enlarged(item, steps ? direction * cell.in(item) : 0, cell.answer()));
		}
		ResponseCounts counts = tally.responses();
		OptionalLong sent = counts.sent();
		return new Tally(new ResponseCounts(sent.isPresent() ? OptionalLong.of(sent.getAsLong() * FACTOR) : sent,
				counts.returned() * FACTOR, counts.excluded() * FACTOR, counts.valid() * FACTOR), items, List.of());
	}

	private static ItemTally enlarged(ItemTally item, long step, Answer stepping) {
		SortedMap<Integer, Long> levels = new TreeMap<>();
		item.levels().forEach((score, count) -> levels.put(score,
				count * FACTOR + (stepping.equals(new Answer.OfLevel(score)) ? step : 0)));
		return new ItemTally(item.itemId(), levels,
				item.notApplicable() * FACTOR + stepOf(AnswerState.NOT_APPLICABLE, stepping, step),
				item.blank() * FACTOR + stepOf(AnswerState.BLANK, stepping, step),
				item.notShown() * FACTOR + stepOf(AnswerState.NOT_SHOWN, stepping, step),
				item.invalid() * FACTOR + stepOf(AnswerState.INVALID, stepping, step));
	}

	private static long stepOf(AnswerState state, Answer stepping, long step) {
		return stepping.state() == state ? step : 0;
	}
}
