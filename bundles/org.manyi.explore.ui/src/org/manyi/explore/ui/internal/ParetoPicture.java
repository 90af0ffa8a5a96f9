/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Optional;

import org.manyi.analysis.Pareto;
import org.manyi.analysis.ParetoBasis;
import org.manyi.chart.ParetoChart;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.service.Analysis;

/** The Pareto chart of an analysis as it is shown and as it is exported. */
public final class ParetoPicture {

	private ParetoPicture() {
	}

	/** The chart for the view, which has a heading of its own; empty when the analysis has no such Pareto. */
	public static Optional<ParetoChart> inView(Analysis analysis, ParetoBasis basis, Texts texts,
			Optional<String> marked) {
		return pareto(analysis, basis).map(pareto -> ParetoChart.of(pareto, texts.locale())
				.withTitle(Optional.empty()).withSelected(marked));
	}

	/** The chart for a file: with its heading and of which file, methodology, version and how many answers it speaks. */
	public static Optional<ParetoChart> inFile(Analysis analysis, ParetoBasis basis, Texts texts) {
		Methodology methodology = analysis.plan().methodology();
		long valid = analysis.total().scores().responses().valid();
		String file = String.valueOf(analysis.request().source().getFileName());
		LocalizedText subtitle = new LocalizedText(
				file + " · " + methodology.name().zh() + " " + methodology.version() + " · 有效调查表 " + valid + " 份",
				file + " · " + methodology.name().en() + " " + methodology.version() + " · " + valid
						+ " valid responses");
		return pareto(analysis, basis).map(
				pareto -> ParetoChart.of(pareto, texts.locale()).withSubtitle(Optional.of(subtitle)));
	}

	private static Optional<Pareto> pareto(Analysis analysis, ParetoBasis basis) {
		return analysis.total().paretos().by(basis);
	}
}
