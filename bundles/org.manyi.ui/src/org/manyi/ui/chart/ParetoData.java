/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.chart;

import java.util.List;
import java.util.Optional;

import org.manyi.analysis.Pareto;
import org.manyi.analysis.Pareto.Bar;
import org.manyi.analysis.ParetoBasis;
import org.manyi.analysis.interval.Confidence;
import org.manyi.analysis.interval.Interval;
import org.manyi.analysis.interval.IntervalMethod;
import org.manyi.analysis.interval.Proportion;
import org.manyi.model.Rational;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.ui.ExportMessages;
import org.manyi.ui.NumberText;
import org.manyi.ui.table.TableText;

/**
 * The figures behind a Pareto chart in full. Shares of sheets have Wilson's interval; a bar that says nothing of sheets
 * has none.
 *
 * @param pareto  the bars
 * @param sheets  n, the sheets that shares are of, [0, ∞)
 * @param numbers how numbers and names are written
 */
public record ParetoData(Pareto pareto, long sheets, NumberText numbers) {

	/** Of an analysis that has so many sheets. */
	public static ParetoData of(Pareto pareto, ResponseCounts sheets, NumberText numbers) {
		return new ParetoData(pareto, pareto.basis() == ParetoBasis.CATEGORIES ? sheets.counted() : sheets.valid(),
				numbers);
	}

	/** One row per bar, as they stand in the chart. */
	public TableText table(ExportMessages messages) {
		String amount = switch (pareto.basis()) {
			case LOW_ANSWERS -> messages.dataAnswers;
			case LOST_POINTS -> messages.dataPoints;
			case CATEGORIES -> messages.dataMentions;
		};
		return new TableText(
				List.of(messages.dataRank, messages.dataId, messages.dataCategory, amount, messages.dataPercent,
						messages.dataCumulative, messages.dataClass, messages.dataSheetPercent, messages.dataLower,
						messages.dataUpper, "n"),
				pareto.bars().stream().map(this::row).toList());
	}

	private List<String> row(Bar bar) {
		Optional<Interval> interval = bar.sheetPercent().flatMap(this::interval);
		return List.of(Integer.toString(bar.rank()), bar.id(), bar.label().in(numbers.locale()),
				numbers.full(bar.amount()), numbers.full(bar.percent()), numbers.full(bar.cumulativePercent()),
				bar.paretoClass().name(), bar.sheetPercent().map(numbers::full).orElse(""),
				interval.map(known -> numbers.full(100 * known.lower())).orElse(""),
				interval.map(known -> numbers.full(100 * known.upper())).orElse(""), Long.toString(sheets));
	}

	private Optional<Interval> interval(Rational percent) {
		double share = percent.doubleValue() / 100;
		return sheets > 0 && share <= 1
				? Optional.of(new Proportion(share * sheets, sheets).interval(IntervalMethod.WILSON,
						Confidence.NINETY_FIVE))
				: Optional.empty();
	}
}
