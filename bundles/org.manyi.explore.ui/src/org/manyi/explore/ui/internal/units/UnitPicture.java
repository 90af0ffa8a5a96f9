/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.units;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.manyi.analysis.interval.Interval;
import org.manyi.analysis.interval.IntervalEstimate;
import org.manyi.chart.ChartSize;
import org.manyi.chart.heat.HeatChart;
import org.manyi.chart.heat.HeatRow;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Provenance;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.BandScale;
import org.manyi.model.LocalizedText;
import org.manyi.service.units.UnitComparison;
import org.manyi.service.units.UnitFigure;
import org.manyi.service.units.UnitRow;
import org.manyi.ui.ScaleColors;
import org.manyi.ui.table.TableText;

/** The units side by side as a picture and as the figures behind it. */
record UnitPicture(UnitComparison comparison, Texts texts) {

	/** More units than that make no picture that can be looked at: the first ones are in it, and it is said. */
	private static final int MOST_ROWS = 200;
	private static final int ROW = 24;
	private static final int COLUMN = 56;
	private static final int NAMES = 260;
	private static final int HEAD = 220;

	HeatChart chart() {
		List<UnitRow> rows = comparison.units().stream().limit(MOST_ROWS).toList();
		UnitWords words = new UnitWords(comparison, texts);
		return new HeatChart(comparison.figures().stream().map(UnitFigure::name).toList(),
				rows.stream().map(row -> row(row, words)).toList(),
				Optional.of(LocalizedText.same(words.sentence(Optional.empty()))),
				Optional.of(new Provenance(comparison.analysis(), texts).text()), LocalizedText.same(legend()),
				texts.locale());
	}

	private String legend() {
		Messages messages = texts.messages();
		int left = comparison.units().size() - MOST_ROWS;
		return left > 0 ? messages.unitsSigns + " · " + texts.format(messages.unitsMore, left) : messages.unitsSigns;
	}

	/** So large that every row and column can be read, as far as there is room for all of them on a picture. */
	ChartSize size() {
		int rows = Math.min(MOST_ROWS, comparison.units().size());
		return new ChartSize(Math.clamp(NAMES + (long) COLUMN * comparison.figures().size(), 960, 8_192),
				Math.clamp(HEAD + (long) ROW * rows, 400, 8_192));
	}

	private HeatRow row(UnitRow unit, UnitWords words) {
		return new HeatRow(unit.name(), LocalizedText.same(name(unit)),
				"n " + texts.numbers().count(unit.valid()),
				comparison.figures().stream().map(column -> cell(unit, column, words)).toList());
	}

	private HeatRow.Cell cell(UnitRow unit, UnitFigure column, UnitWords words) {
		BandScale bands = comparison.analysis().plan().methodology().bands();
		LocalizedText told = LocalizedText.same(words.cell(unit, Optional.of(column.id())));
		return unit.figure(column.id()).map(figure -> new HeatRow.Cell(UnitColumns.marked(unit, figure, bands, texts),
				unit.few(figure) ? Optional.<Double>empty()
						: figure.band().certain().map(band -> ScaleColors.placeOfBand(bands, band)),
				told)).orElseGet(() -> new HeatRow.Cell("", Optional.empty(), told));
	}

	private String name(UnitRow unit) {
		return unit.name().isEmpty() ? texts.messages().unitsUnsaid : unit.name();
	}

	/** A row for each unit and figure, in full. */
	TableText data() {
		Messages messages = texts.messages();
		return new TableText(
				List.of(Fields.name(comparison.by(), messages), messages.columnRank, messages.dataId,
						messages.columnIndicator, messages.columnScore, messages.dataLower, messages.dataUpper, "n",
						messages.columnBand),
				comparison.units().stream().flatMap(this::rows).toList());
	}

	private Stream<List<String>> rows(UnitRow unit) {
		return comparison.figures().stream().flatMap(column -> unit.figure(column.id()).stream())
				.map(figure -> cells(unit, figure));
	}

	private List<String> cells(UnitRow unit, UnitFigure figure) {
		Optional<Interval> interval = unit.part().slice().intervals().indicator(figure.id())
				.flatMap(IntervalEstimate::interval);
		return List.of(name(unit), unit.rank().map(String::valueOf).orElse(""), figure.id(),
				texts.of(figure.name()), figure.number().map(texts.numbers()::full).orElse(""),
				interval.map(Interval::lower).map(texts.numbers()::full).orElse(""),
				interval.map(Interval::upper).map(texts.numbers()::full).orElse(""), Long.toString(figure.valid()),
				figure.band().words().map(texts::of).orElse(""));
	}
}
