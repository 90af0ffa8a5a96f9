/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal.heat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.manyi.chart.BarBounds;
import org.manyi.chart.Box;
import org.manyi.chart.ChartColors;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.heat.HeatChart;
import org.manyi.chart.heat.HeatRow;
import org.manyi.chart.internal.ChartWords;
import org.manyi.chart.internal.FontChooser;
import org.manyi.chart.internal.LaidOutDrawing;
import org.manyi.chart.internal.PlacedText;
import org.manyi.model.LocalizedText;

/** A table of tints, laid out. Its bars are its cells, row by row, each with the id of its row. */
public final class HeatDrawing extends LaidOutDrawing<HeatChart, HeatLayout> {

	private static final LocalizedText NOTHING = new LocalizedText("没有可以并列的单位。",
			"There are no units to set side by side.");

	private final ChartColors colors;

	private HeatDrawing(HeatChart chart, ChartWords words, ChartSize size, ChartTheme theme) {
		super(chart, words, size, theme, HeatLayout::new);
		colors = theme.colors();
	}

	/** Lays it out. */
	public static HeatDrawing of(HeatChart chart, ChartSize size, ChartTheme theme, FontChooser fonts) {
		Stream<LocalizedText> texts = Stream.of(Stream.of(NOTHING, chart.legend()), chart.columns().stream(),
				chart.rows().stream().map(HeatRow::label)).flatMap(some -> some);
		return new HeatDrawing(chart, ChartWords.of(chart, texts, theme, fonts), size, theme);
	}

	@Override
	public List<BarBounds> bars() {
		List<BarBounds> bars = new ArrayList<>();
		for (int row = 0; row < chart().rows().size(); row++) {
			for (int column = 0; column < chart().columns().size(); column++) {
				Box cell = layout().cell(row, column);
				bars.add(new BarBounds(chart().rows().get(row).id(), cell, cell));
			}
		}
		return bars;
	}

	@Override
	protected Stream<LocalizedText> heading() {
		return chart().rows().isEmpty() ? Stream.of(NOTHING) : Stream.empty();
	}

	@Override
	protected Stream<LocalizedText> told() {
		return chart().rows().stream().flatMap(row -> row.cells().stream()).map(HeatRow.Cell::words);
	}

	@Override
	protected void paint(Graphics2D g2) {
		for (int row = 0; row < chart().rows().size(); row++) {
			for (int column = 0; column < chart().columns().size(); column++) {
				Box cell = layout().cell(row, column);
				chart().rows().get(row).cells().get(column).place().ifPresent(place -> {
					g2.setPaint(colors.tint(place));
					g2.fill(new Rectangle2D.Double(cell.x() + 1, cell.y() + 1, Math.max(1, cell.width() - 2),
							Math.max(1, cell.height() - 2)));
				});
			}
		}
		for (PlacedText text : layout().texts()) {
			text.paint(g2);
		}
	}
}
