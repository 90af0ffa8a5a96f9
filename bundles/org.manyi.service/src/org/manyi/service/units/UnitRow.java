/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.units;

import java.util.List;
import java.util.Optional;

import org.manyi.analysis.LowestItems;
import org.manyi.service.AnalysisPart;
import org.manyi.service.SliceAnalysis;
import org.manyi.service.interval.SliceIntervals;

/**
 * One unit.
 *
 * @param name the unit; the empty text for the responses that name none
 * @param part its scores
 * @param rank its place by the headline figure, 1 for the best, equal scores share a place; empty where it has too few
 *             valid sheets, or no such figure
 */
public record UnitRow(String name, AnalysisPart part, Optional<Integer> rank) {

	/** The same scores, with no interval. */
	public UnitRow withoutIntervals() {
		SliceAnalysis slice = part.slice();
		SliceAnalysis scored = new SliceAnalysis(slice.scores(), slice.lowest(), slice.paretos(),
				SliceIntervals.none(slice.intervals().options()));
		return new UnitRow(name, new AnalysisPart(part.group(), scored, part.plan(), part.version()), rank);
	}

	/** Its valid sheets, [0, ∞). */
	public long valid() {
		return part.slice().scores().responses().valid();
	}

	/** Whether it has fewer valid sheets than the methodology asks for. */
	public boolean few() {
		return valid() < minimum();
	}

	/** Whether the figure rests on fewer than the methodology asks for. */
	public boolean few(UnitFigure figure) {
		return figure.valid() < minimum();
	}

	private int minimum() {
		return part.plan().methodology().minimumValid();
	}

	/** Its index, one of its measures or of its items; empty where it has no such figure. */
	public Optional<UnitFigure> figure(String id) {
		return UnitFigure.find(part.slice().scores(), id);
	}

	/** Its lowest items with their ties; empty where none has enough answers. */
	public List<LowestItems.Entry> lowest() {
		return part.slice().lowest().lowest().stream().filter(entry -> !entry.fewAnswers()).toList();
	}

	/** How likely the item really is the unit's lowest, [0, 1]; empty where that was not computed. */
	public Optional<Double> chanceOfLowest(String itemId) {
		return part.slice().intervals().chanceOfLowest(itemId);
	}
}
