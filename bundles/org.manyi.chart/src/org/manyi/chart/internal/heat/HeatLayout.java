/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal.heat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.chart.Box;
import org.manyi.chart.ChartColors;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.heat.HeatChart;
import org.manyi.chart.heat.HeatRow;
import org.manyi.chart.internal.ChartLayout;
import org.manyi.chart.internal.ChartWords;
import org.manyi.chart.internal.Header;
import org.manyi.chart.internal.PlacedText;
import org.manyi.chart.internal.TextStyle;
import org.manyi.chart.internal.TextWrapper;
import org.manyi.model.LocalizedText;

/**
 * Where everything of a table of tints stands, in logical pixels: names of columns on up to three lines where all of
 * them fit so, else upright.
 */
final class HeatLayout implements ChartLayout {

	private static final double PAD = 12;
	private static final double GAP = 6;
	private static final int LINES = 3;
	/** No more of the width than that is for names of units, no more of the height for upright names of figures. */
	private static final double NAMES = 0.24;
	private static final double HEADINGS = 0.38;
	private static final double HIGHEST_ROW = 34;

	private final HeatChart chart;
	private final ChartWords words;
	private final ChartSize size;
	private final ChartColors colors;
	private final TextStyle plain;
	private final TextStyle small;
	private final List<PlacedText> texts = new ArrayList<>();
	private final Box plot;
	private int cut;

	HeatLayout(HeatChart chart, ChartWords words, ChartSize size, ChartTheme theme) {
		this.chart = chart;
		this.words = words;
		this.size = size;
		colors = theme.colors();
		plain = words.typeface().plain(theme.labelSize());
		small = words.typeface().plain(theme.tickSize());
		Header header = Header.of(words, chart, size, theme, PAD);
		texts.addAll(header.texts());
		double names = Math.min(NAMES * size.width(), widest());
		double counts = chart.rows().stream().mapToDouble(row -> small.width(row.count())).max().orElse(0);
		double left = PAD + names + GAP + counts + GAP;
		double width = Math.max(1, size.width() - left - PAD);
		double top = headings(header.bottom() + GAP, left, width / Math.max(1, chart.columns().size()));
		double bottom = Math.max(top + 1, size.height() - PAD - small.lineHeight() - GAP);
		double height = Math.min(bottom - top, HIGHEST_ROW * chart.rows().size());
		plot = new Box(left, top, width, Math.max(1, height));
		rows(names, left - GAP);
		texts.add(PlacedText.left(small.shorten(words.of(chart.legend()), size.width() - 2 * PAD), PAD,
				plot.bottom() + GAP + small.ascent(), small, colors.secondary()));
	}

	private double widest() {
		return chart.rows().stream().mapToDouble(row -> plain.width(words.of(row.label()))).max().orElse(0);
	}

	/** Places the names of the columns; where they end. */
	private double headings(double top, double left, double pitch) {
		TextWrapper wrapper = new TextWrapper(words.locale());
		List<Optional<List<String>>> level = chart.columns().stream()
				.map(column -> wrapper.wrap(words.of(column), small, pitch - 4, LINES)).toList();
		if (level.stream().allMatch(Optional::isPresent)) {
			int lines = level.stream().mapToInt(column -> column.orElseThrow().size()).max().orElse(0);
			for (int i = 0; i < level.size(); i++) {
				level(level.get(i).orElseThrow(), left + (i + 0.5) * pitch, top, lines);
			}
			return top + lines * small.lineHeight() + GAP;
		}
		double room = HEADINGS * size.height();
		List<String> upright = chart.columns().stream().map(words::of).map(name -> shorten(small, name, room)).toList();
		double height = upright.stream().mapToDouble(small::width).max().orElse(0);
		for (int i = 0; i < upright.size(); i++) {
			double across = (small.ascent() - small.descent()) / 2;
			texts.add(new PlacedText(upright.get(i), left + (i + 0.5) * pitch + across, top + height, -Math.PI / 2,
					small, colors.ink()));
		}
		return top + height + GAP;
	}

	private void level(List<String> lines, double middle, double top, int most) {
		for (int line = 0; line < lines.size(); line++) {
			double baseline = top + (most - lines.size() + line) * small.lineHeight() + small.ascent();
			texts.add(PlacedText.centered(lines.get(line), middle, baseline, small, colors.ink()));
		}
	}

	private void rows(double names, double counts) {
		TextStyle style = cellHeight() < plain.lineHeight() ? small : plain;
		for (int i = 0; i < chart.rows().size(); i++) {
			HeatRow row = chart.rows().get(i);
			double baseline = cell(i, 0).y() + cellHeight() / 2 + (style.ascent() - style.descent()) / 2;
			texts.add(PlacedText.left(shorten(plain, words.of(row.label()), names), PAD, baseline, plain,
					colors.ink()));
			texts.add(PlacedText.right(row.count(), counts, baseline, small, colors.secondary()));
			for (int column = 0; column < row.cells().size(); column++) {
				HeatRow.Cell cell = row.cells().get(column);
				Box box = cell(i, column);
				texts.add(PlacedText.centered(style.shorten(words.of(cell.text()), box.width() - 2), box.centerX(),
						baseline, style, cell.place().isPresent() ? colors.ink() : colors.secondary()));
			}
		}
	}

	private String shorten(TextStyle style, String name, double room) {
		String shown = style.shorten(name, room);
		cut += shown.equals(name) ? 0 : 1;
		return shown;
	}

	private double cellHeight() {
		return plot.height() / Math.max(1, chart.rows().size());
	}

	/** Where a figure stands. */
	Box cell(int row, int column) {
		double width = plot.width() / chart.columns().size();
		return new Box(plot.x() + column * width, plot.y() + row * cellHeight(), width, cellHeight());
	}

	@Override
	public Box plot() {
		return plot;
	}

	List<PlacedText> texts() {
		return texts;
	}

	@Override
	public List<LocalizedText> warnings() {
		return words.warnings(cut);
	}
}
