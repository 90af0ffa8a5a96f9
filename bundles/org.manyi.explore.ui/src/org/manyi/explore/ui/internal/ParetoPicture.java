/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.manyi.analysis.Pareto;
import org.manyi.analysis.ParetoBasis;
import org.manyi.chart.ParetoChart;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.service.Analysis;
import org.manyi.ui.ExportMessages;
import org.manyi.ui.chart.ParetoData;
import org.manyi.ui.table.TableText;

/**
 * The Pareto chart of an analysis as it is shown and as it is exported.
 *
 * @param analysis the analysis
 * @param basis    what is counted
 * @param pareto   the bars shown
 * @param folded   whether small bars were gathered in it
 * @param leftOut  the bars that were taken out of it, in the order of their size
 */
public record ParetoPicture(Analysis analysis, ParetoBasis basis, Pareto pareto, boolean folded,
		List<Pareto.Bar> leftOut) {

	public ParetoPicture {
		leftOut = List.copyOf(leftOut);
	}

	/** By what choices of the user a chart is made. */
	public record Choices(ParetoBasis basis, ParetoFold fold, ParetoLeftOut leftOut) {
	}

	/**
	 * The chart on the basis chosen, or on the first one the analysis has where it lacks that; empty when it has none.
	 */
	public static Optional<ParetoPicture> of(Analysis analysis, Choices choices) {
		return Stream.concat(Stream.of(choices.basis()), analysis.total().paretos().bases().stream())
				.flatMap(basis -> analysis.total().paretos().by(basis).stream()).findFirst()
				.map(whole -> of(analysis, whole, choices));
	}

	private static ParetoPicture of(Analysis analysis, Pareto whole, Choices choices) {
		Pareto kept = whole.without(choices.leftOut().ids());
		Pareto shown = choices.fold().of(kept);
		return new ParetoPicture(analysis, shown.basis(), shown, !shown.equals(kept),
				whole.bars().stream().filter(bar -> choices.leftOut().ids().contains(bar.id())).toList());
	}

	/** The same of another analysis, or with other bars. */
	ParetoPicture with(Analysis other, Pareto bars) {
		return new ParetoPicture(other, basis, bars, folded, leftOut);
	}

	/** The chart for the view, which has a heading of its own. */
	public ParetoChart inView(Texts texts, Optional<String> marked) {
		return chart(texts).withTitle(Optional.empty()).withSelected(marked);
	}

	/** The chart for the view beside another one: headed by its slice, with the axis that both share. */
	public ParetoChart besideAnother(Texts texts, Optional<String> marked, Rational axisEnd) {
		String slice = new SliceWords(texts).slice(analysis.request().slice());
		return chart(texts).withTitle(Optional.of(LocalizedText.same(slice)))
				.withSelected(marked).withHighest(axisEnd);
	}

	/**
	 * The chart for a file: with its heading and of which survey, methodology, version and how many answers it speaks.
	 */
	public ParetoChart inFile(Texts texts) {
		LocalizedText of = new Provenance(analysis, texts).text();
		LocalizedText subtitle = new LocalizedText(of.zh() + leftOut(" · 未计入：", LocalizedText::zh),
				of.en() + leftOut(" · left out: ", LocalizedText::en));
		return chart(texts).withSubtitle(Optional.of(subtitle));
	}

	/** The figures behind the chart in full. */
	public TableText data(Texts texts, ExportMessages messages) {
		return figures(texts).table(messages);
	}

	private ParetoData figures(Texts texts) {
		return ParetoData.of(pareto, analysis.total().scores().responses(), texts.numbers());
	}

	private ParetoChart chart(Texts texts) {
		return ParetoChart.of(pareto, texts.locale()).withSheets(figures(texts).sheets());
	}

	/** What was taken out of the chart, where anything was. */
	private String leftOut(String words, Function<LocalizedText, String> language) {
		return leftOut.isEmpty() ? ""
				: leftOut.stream().map(bar -> language.apply(bar.label())).collect(Collectors.joining("、", words, ""));
	}
}
