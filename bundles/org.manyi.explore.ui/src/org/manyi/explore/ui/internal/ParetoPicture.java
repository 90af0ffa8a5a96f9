/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.manyi.analysis.Pareto;
import org.manyi.analysis.ParetoBasis;
import org.manyi.chart.ParetoChart;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.service.Analysis;

/**
 * The Pareto chart of an analysis as it is shown and as it is exported.
 *
 * @param analysis the analysis
 * @param basis    what is counted
 * @param pareto   the bars shown
 * @param folded   whether small bars were gathered in it
 */
public record ParetoPicture(Analysis analysis, ParetoBasis basis, Pareto pareto, boolean folded) {

	/**
	 * The chart on the basis chosen, or on the first one the analysis has where it lacks that; empty when it has none.
	 *
	 * @param fold which small bars are gathered
	 */
	public static Optional<ParetoPicture> of(Analysis analysis, ParetoBasis chosen, ParetoFold fold) {
		return Stream.concat(Stream.of(chosen), analysis.total().paretos().bases().stream())
				.flatMap(basis -> analysis.total().paretos().by(basis).stream()).findFirst()
				.map(whole -> of(analysis, whole, fold.of(whole)));
	}

	private static ParetoPicture of(Analysis analysis, Pareto whole, Pareto shown) {
		return new ParetoPicture(analysis, shown.basis(), shown, !shown.equals(whole));
	}

	/** The chart for the view, which has a heading of its own. */
	public ParetoChart inView(Texts texts, Optional<String> marked) {
		return ParetoChart.of(pareto, texts.locale()).withTitle(Optional.empty()).withSelected(marked);
	}

	/**
	 * The chart for a file: with its heading and of which file, methodology, version and how many answers it speaks.
	 */
	public ParetoChart inFile(Texts texts) {
		Methodology methodology = analysis.plan().methodology();
		long valid = analysis.total().scores().responses().valid();
		String file = Source.of(analysis.request()).name();
		LocalizedText subtitle = new LocalizedText(
				file + " · " + methodology.name().zh() + " " + methodology.version() + mark(LocalizedText::zh)
						+ " · 有效调查表 " + valid + " 份"
						+ decisions(" · 数据版本 %d，排除 %d 份，更正作答 %d 处"),
				file + " · " + methodology.name().en() + " " + methodology.version() + mark(LocalizedText::en) + " · "
						+ valid + " valid responses"
						+ decisions(" · data version %d, excluded %d, answers corrected %d"));
		return ParetoChart.of(pareto, texts.locale()).withSubtitle(Optional.of(subtitle));
	}

	/** That the result is not an approved one, where it is not. */
	private String mark(Function<LocalizedText, String> words) {
		return analysis.plan().approval().mark().map(mark -> " · " + words.apply(mark)).orElse("");
	}

	/** What was decided on the data, where anything was. */
	private String decisions(String pattern) {
		return analysis.input().stored().filter(stored -> stored.excluded() + stored.corrected() > 0)
				.map(stored -> pattern.formatted(stored.version(), stored.excluded(), stored.corrected())).orElse("");
	}
}
