/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.manyi.analysis.Pareto;
import org.manyi.analysis.ParetoPair;
import org.manyi.chart.ParetoChart;
import org.manyi.model.Rational;
import org.manyi.service.Analysis;

/**
 * The Pareto chart shown, and beside it that of the responses with which it is compared.
 *
 * @param shown    the chart of the responses shown
 * @param compared the chart of the others, with the same bars in the same order; empty where nothing is compared
 * @param axisEnd  where the left axis ends, the same for both
 */
public record ParetoPictures(ParetoPicture shown, Optional<ParetoPicture> compared, Rational axisEnd) {

	/**
	 * The charts by the choices of the user; empty when there is none.
	 *
	 * @param baseline the analysis of the responses that the others are compared with
	 */
	public static Optional<ParetoPictures> of(Analysis analysis, Optional<Analysis> baseline,
			ParetoPicture.Choices choices) {
		return ParetoPicture.of(analysis, choices).map(alone -> baseline.map(other -> pair(alone, other, choices))
				.orElseGet(() -> new ParetoPictures(alone, Optional.empty(), alone.pareto().total())));
	}

	private static ParetoPictures pair(ParetoPicture alone, Analysis baseline, ParetoPicture.Choices choices) {
		Function<Analysis, Pareto> kept = one -> one.total().paretos().by(alone.basis())
				.map(whole -> whole.without(choices.leftOut().ids()))
				.orElseGet(() -> new Pareto(alone.basis(), Rational.ZERO, List.of()));
		ParetoPair pair = ParetoPair.of(kept.apply(alone.analysis()), kept.apply(baseline),
				BigDecimal.valueOf(choices.fold().percent()));
		return new ParetoPictures(alone.with(alone.analysis(), pair.shown()),
				Optional.of(alone.with(baseline, pair.compared())), pair.total());
	}

	/** The chart of the responses shown, for the view. */
	public ParetoChart first(Texts texts, Optional<String> marked) {
		return compared.isEmpty() ? shown.inView(texts, marked) : shown.besideAnother(texts, marked, axisEnd);
	}

	/** The chart of the others, for the view; empty where nothing is compared. */
	public Optional<ParetoChart> second(Texts texts, Optional<String> marked) {
		return compared.map(picture -> picture.besideAnother(texts, marked, axisEnd));
	}
}
