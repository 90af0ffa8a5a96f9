/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

import org.manyi.model.BandScale;
import org.manyi.model.IndicatorSet;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.BandVerdict;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.service.Analysis;
import org.manyi.service.compare.DifferenceText;

/**
 * A number by the methodology saved and by the one edited.
 *
 * @param id     of the index, measure, dimension or item
 * @param name   its name
 * @param kind   what it is
 * @param before by the one saved; empty where that has no such thing
 * @param after  by the one edited; likewise
 */
record Figure(String id, LocalizedText name, Kind kind, Optional<Side> before, Optional<Side> after) {

	/** What a figure is of. */
	enum Kind {
		INDEX, MEASURE, DIMENSION, ITEM
	}

	/**
	 * One of the two.
	 *
	 * @param value  the score
	 * @param band   its band; none for a measure
	 * @param bands  the bands it is judged by
	 * @param rank   among the lowest items; empty for what is no ranked item
	 * @param weight λ in [0, 1]; empty where there is none
	 */
	record Side(ScoreValue value, BandVerdict band, BandScale bands, Optional<Integer> rank,
			Optional<Rational> weight) {
	}

	/** How much the score changes; empty where one of them is missing. */
	Optional<Rational> change() {
		return before.flatMap(then -> then.value().number()).flatMap(old -> after.flatMap(now -> now.value().number())
				.map(number -> number.subtract(old)));
	}

	/** The change with its sign, as all differences are written; empty where there is none. */
	Optional<String> changeInWords() {
		return change().filter(difference -> difference.signum() != 0)
				.map(difference -> (difference.signum() > 0 ? "▲ " : "▼ ") + DifferenceText.of(difference));
	}

	/** Index, measures, dimensions and items of both, those that the edited one has first. */
	static List<Figure> of(WhatIf whatIf) {
		Map<String, Figure> figures = new LinkedHashMap<>();
		BinaryOperator<Figure> join = (one, other) -> new Figure(one.id(), one.name(), one.kind(),
				one.before().or(other::before), one.after().or(other::after));
		sides(whatIf.after(), true).forEach(figure -> figures.merge(figure.kind() + figure.id(), figure, join));
		sides(whatIf.before(), false).forEach(figure -> figures.merge(figure.kind() + figure.id(), figure, join));
		return List.copyOf(figures.values());
	}

	private static List<Figure> sides(Analysis analysis, boolean edited) {
		BandScale bands = analysis.plan().methodology().bands();
		ScoringResult scores = analysis.total().scores();
		Map<String, Integer> ranks = new LinkedHashMap<>();
		analysis.total().lowest().entries().forEach(entry -> ranks.put(entry.itemId(), entry.rank()));
		List<Figure> figures = new ArrayList<>();
		scores.index().ifPresent(index -> figures.add(of(edited, index.index().id(), index.index().name(), Kind.INDEX,
				new Side(index.score().value(), index.band(), bands, Optional.empty(), Optional.empty()))));
		scores.measures()
				.forEach(measure -> figures.add(of(edited, measure.measure().id(), measure.measure().name(),
						Kind.MEASURE, new Side(measure.score().value(), new BandVerdict.None(), BandScale.NONE,
								Optional.empty(), Optional.empty()))));
		IndicatorSet indicators = analysis.plan().methodology().indicators();
		Map<String, ScoringResult.ItemResult> items = new LinkedHashMap<>();
		scores.items().forEach(item -> items.put(item.item().id(), item));
		for (ScoringResult.DimensionResult dimension : scores.dimensions()) {
			figures.add(of(edited, dimension.dimension().id(), dimension.dimension().name(), Kind.DIMENSION,
					new Side(dimension.score().value(), dimension.band(), bands, Optional.empty(),
							dimension.score().weight())));
			dimension.dimension().itemIds().forEach(id -> figures.add(item(edited, items.get(id), bands, ranks)));
		}
		items.forEach((id, item) -> {
			if (indicators.dimensionOf(id).isEmpty()) {
				figures.add(item(edited, item, bands, ranks));
			}
		});
		return figures;
	}

	private static Figure item(boolean edited, ScoringResult.ItemResult item, BandScale bands,
			Map<String, Integer> ranks) {
		return of(edited, item.item().id(), item.item().name(), Kind.ITEM,
				new Side(item.score().value(), item.band(), bands, Optional.ofNullable(ranks.get(item.item().id())),
						item.score().weight()));
	}

	private static Figure of(boolean edited, String id, LocalizedText name, Kind kind, Side side) {
		return new Figure(id, name, kind, edited ? Optional.empty() : Optional.of(side),
				edited ? Optional.of(side) : Optional.empty());
	}
}
