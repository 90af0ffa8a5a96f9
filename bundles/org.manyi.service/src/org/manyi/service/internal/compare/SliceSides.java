/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.manyi.analysis.LowestItems;
import org.manyi.model.BandScale;
import org.manyi.model.Methodology;
import org.manyi.scoring.BandVerdict;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.api.Score;
import org.manyi.service.FigureKind;
import org.manyi.service.SliceAnalysis;
import org.manyi.service.compare.Side;

/** Takes every figure out of one slice. */
record SliceSides(Methodology methodology) {

	/** The index, dimensions, items and measures, in order. */
	List<NamedSide> of(SliceAnalysis slice) {
		ScoringResult scores = slice.scores();
		List<NamedSide> sides = new ArrayList<>();
		scores.index().ifPresent(index -> sides.add(new NamedSide(FigureKind.INDEX, index.index().id(),
				index.index().name(), side(scores, index.score(), index.band(), Optional.empty()))));
		scores.dimensions().forEach(dimension -> sides.add(new NamedSide(FigureKind.DIMENSION,
				dimension.dimension().id(), dimension.dimension().name(),
				side(scores, dimension.score(), dimension.band(), Optional.empty()))));
		scores.items().forEach(item -> sides.add(new NamedSide(FigureKind.ITEM, item.item().id(), item.item().name(),
				side(scores, item.score(), item.band(), ranked(slice.lowest(), item.item().id())))));
		scores.measures().forEach(
				measure -> sides.add(new NamedSide(FigureKind.MEASURE, measure.measure().id(), measure.measure().name(),
						new Side(measure.score(), measure.unit(), new BandVerdict.None(), BandScale.NONE,
								OptionalInt.empty(), false, measure.measure().target(), measure.verdict(),
								measure.verdictDependsOnReading()))));
		return sides;
	}

	private Side side(ScoringResult scores, Score score, BandVerdict band, Optional<LowestItems.Entry> ranked) {
		return new Side(score, scores.range(), band, methodology.bands(),
				ranked.map(entry -> OptionalInt.of(entry.rank())).orElseGet(OptionalInt::empty),
				ranked.filter(LowestItems.Entry::fewAnswers).isPresent(), Optional.empty(), Optional.empty(), false);
	}

	private static Optional<LowestItems.Entry> ranked(LowestItems lowest, String itemId) {
		return lowest.entries().stream().filter(entry -> entry.itemId().equals(itemId)).findFirst();
	}
}
