/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.BandVerdict;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.service.Analysis;

/** Finds the figure that an id means in an analysis. */
public final class Indicators {

	/**
	 * A figure that can be opened.
	 *
	 * @param id    of the index, dimension, item or measure
	 * @param name  its name
	 * @param score the figure with its derivation
	 * @param band  its band
	 * @param range its interval and unit
	 */
	public record Figure(String id, LocalizedText name, Score score, BandVerdict band, ScoreRange range) {
	}

	private Indicators() {
	}

	/** The figure of that id, empty when the analysis has none. */
	public static Optional<Figure> find(Analysis analysis, String id) {
		return figures(analysis.total().scores()).filter(figure -> figure.id().equals(id)).findFirst();
	}

	/** Every figure that can be opened: index, dimensions, items, measures. */
	public static List<Figure> all(Analysis analysis) {
		return figures(analysis.total().scores()).toList();
	}

	static boolean contains(Analysis analysis, String id) {
		return find(analysis, id).isPresent();
	}

	private static Stream<Figure> figures(ScoringResult result) {
		return Stream.of(
				result.index().stream().map(index -> new Figure(index.index().id(), index.index().name(),
						index.score(), index.band(), result.range())),
				result.dimensions().stream().map(dimension -> new Figure(dimension.dimension().id(),
						dimension.dimension().name(), dimension.score(), dimension.band(), result.range())),
				result.items().stream().map(item -> new Figure(item.item().id(), item.item().name(), item.score(),
						item.band(), result.range())),
				result.measures().stream().map(measure -> new Figure(measure.measure().id(), measure.measure().name(),
						measure.score(), new BandVerdict.None(), measure.unit())))
				.flatMap(figures -> figures);
	}
}
