/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.units;

import java.util.Optional;
import java.util.stream.Stream;

import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.BandVerdict;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.ScoringResult.ItemResult;
import org.manyi.scoring.ScoringResult.MeasureResult;
import org.manyi.scoring.api.ScoreUnit;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.service.FigureKind;

/**
 * A figure of a unit or of the whole.
 *
 * @param kind  index, measure or item
 * @param id    of the figure
 * @param name  of the figure
 * @param value in that unit
 * @param unit  points or percent
 * @param band  the band it is in; that of a measure is none
 * @param valid how many it rests on, [0, ∞): valid answers of an item, the denominator of a share, else valid sheets
 */
public record UnitFigure(FigureKind kind, String id, LocalizedText name, ScoreValue value, ScoreUnit unit,
		BandVerdict band, long valid) {

	/** Its number; empty where it is missing. */
	public Optional<Rational> number() {
		return value.number();
	}

	static Optional<UnitFigure> find(ScoringResult scores, String id) {
		return Stream.of(index(scores), measures(scores), items(scores)).flatMap(figures -> figures)
				.filter(figure -> figure.id().equals(id)).findFirst();
	}

	/** The index, else the first measure. */
	static Optional<UnitFigure> headline(ScoringResult scores) {
		return Stream.concat(index(scores), measures(scores)).findFirst();
	}

	static Stream<UnitFigure> items(ScoringResult scores) {
		return scores.items().stream().map(item -> of(scores, item));
	}

	private static UnitFigure of(ScoringResult scores, ItemResult item) {
		return new UnitFigure(FigureKind.ITEM, item.item().id(), item.item().name(), item.score().value(),
				scores.range().unit(), item.band(), item.tally().valid());
	}

	private static Stream<UnitFigure> index(ScoringResult scores) {
		return scores.index().stream()
				.map(index -> new UnitFigure(FigureKind.INDEX, index.index().id(), index.index().name(),
						index.score().value(), scores.range().unit(), index.band(), scores.responses().valid()));
	}

	private static Stream<UnitFigure> measures(ScoringResult scores) {
		return scores.measures().stream().map(measure -> of(scores, measure));
	}

	private static UnitFigure of(ScoringResult scores, MeasureResult measure) {
		return new UnitFigure(FigureKind.MEASURE, measure.measure().id(), measure.measure().name(),
				measure.score().value(), measure.unit().unit(), new BandVerdict.None(),
				measure.score().share().map(share -> share.denominator()).orElse(scores.responses().valid()));
	}
}
