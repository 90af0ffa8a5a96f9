/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal.dumbbell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.manyi.chart.BarBounds;
import org.manyi.chart.Box;
import org.manyi.chart.ChartColors;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.dumbbell.DumbbellChart;
import org.manyi.chart.dumbbell.DumbbellLine;
import org.manyi.chart.dumbbell.DumbbellRow;
import org.manyi.chart.internal.ChartLayout;
import org.manyi.chart.internal.ChartWords;
import org.manyi.chart.internal.Header;
import org.manyi.chart.internal.PlacedText;
import org.manyi.chart.internal.Scale;
import org.manyi.chart.internal.TextStyle;
import org.manyi.model.LocalizedText;

/** Where everything of a chart of two values a row stands, in logical pixels. */
final class DumbbellLayout implements ChartLayout {

	static final double RADIUS = 4.5;

	private static final double PAD = 12;
	private static final double GAP = 10;
	/** No more of the width than that is for names. */
	private static final double NAMES = 0.34;
	private static final double HIGHEST_ROW = 34;

	private final DumbbellChart chart;
	private final ChartWords text;
	private final ChartSize size;
	private final ChartColors colors;
	private final TextStyle small;
	private final TextStyle plain;
	private final TextStyle strong;
	private final Scale across;
	private final LineLabels lines;
	private final Box plot;
	private final double rowHeight;
	private final List<PlacedText> texts = new ArrayList<>();
	private final List<Legend> legend = new ArrayList<>();
	private int unlabelled;

	/**
	 * What a dot means.
	 *
	 * @param filled whether it is that of the slice shown
	 */
	record Legend(double x, double y, boolean filled) {
	}

	DumbbellLayout(DumbbellChart chart, ChartWords text, ChartSize size, ChartTheme theme) {
		this.chart = chart;
		this.text = text;
		this.size = size;
		colors = theme.colors();
		small = text.typeface().plain(theme.tickSize());
		plain = text.typeface().plain(theme.labelSize());
		strong = text.typeface().bold(theme.labelSize());
		Header header = Header.of(text, chart, size, theme, PAD);
		texts.addAll(header.texts());
		double top = explained(header.bottom()) + 4;
		double bottom = Math.max(top + 1, size.height() - PAD - small.lineHeight() - 4);
		double names = Math.min(widest(chart.rows().stream().map(row -> text.of(row.label()))),
				NAMES * size.width());
		double changes = widest(chart.rows().stream().map(row -> text.of(row.change())));
		double left = PAD + names + GAP;
		double width = Math.max(1, size.width() - left - changes - GAP - PAD);
		across = Scale.of(values(), Math.max(2, (int) (width / (3 * small.width("00.0")))));
		lines = LineLabels.of(inScale(), text, small, value -> left + across.place(value) * width, left, left + width);
		double under = Math.min(top + lines.levels() * small.lineHeight(), bottom - 1);
		plot = new Box(left, under, width, bottom - under);
		lines.labels().forEach(label -> texts.add(PlacedText.left(label.words(), label.left(),
				top + label.level() * small.lineHeight() + small.ascent(), small, colors.secondary())));
		rowHeight = Math.min(HIGHEST_ROW, plot.height() / Math.max(1, chart.rows().size()));
		if (chart.rows().isEmpty()) {
			texts.add(PlacedText.centered(small.shorten(text.of(DumbbellDrawing.NOTHING), plot.width()), plot.centerX(),
					plot.y() + plot.height() / 2, small, colors.secondary()));
		} else {
			axis();
			label(names);
		}
	}

	/** What the two dots mean, one below the other where they do not fit on a line. */
	private double explained(double top) {
		double x = PAD;
		double line = top;
		for (boolean filled : new boolean[] { true, false }) {
			String words = text.of(filled ? chart.names().now() : chart.names().before());
			double width = 2 * RADIUS + 6 + small.width(words);
			if (!filled && x + width > size.width() - PAD) {
				x = PAD;
				line += small.lineHeight();
			}
			legend.add(new Legend(x + RADIUS, line + small.lineHeight() / 2, filled));
			texts.add(PlacedText.left(small.shorten(words, size.width() - x - 2 * RADIUS - 6 - PAD),
					x + 2 * RADIUS + 6, line + small.ascent(), small, colors.secondary()));
			x += width + 2 * GAP;
		}
		return line + small.lineHeight();
	}

	private double widest(Stream<String> words) {
		return words.mapToDouble(plain::width).max().orElse(0);
	}

	private double[] values() {
		double[] all = chart.rows().stream().flatMap(row -> Stream.of(row.now(), row.before()))
				.flatMap(Optional::stream)
				.flatMapToDouble(dot -> DoubleStream.concat(DoubleStream.of(dot.value()), dot.interval().stream()
						.flatMapToDouble(interval -> DoubleStream.of(interval.lower(), interval.upper()))))
				.toArray();
		return all.length == 0 ? new double[] { 0, 100 } : all;
	}

	private List<DumbbellLine> inScale() {
		return chart.rows().isEmpty() ? List.of()
				: chart.lines().stream().filter(line -> line.value() >= across.from() && line.value() <= across.to())
						.toList();
	}

	private void axis() {
		double under = plot.bottom() + 4 + small.ascent();
		for (double tick : marked()) {
			texts.add(PlacedText.centered(across.text(tick), x(tick), under, small, colors.secondary()));
		}
		// half a number of the scale may stand before the plot
		String unit = small.shorten(text.of(chart.names().axis()), plot.x() - PAD - GAP - small.width("100.0") / 2);
		texts.add(PlacedText.left(unit, PAD, under, small, colors.secondary()));
	}

	/** Names and changes; where rows are lower than a line of text, of as many rows as have room. */
	private void label(double room) {
		int each = Math.max(1, (int) Math.ceil(plain.lineHeight() / rowHeight));
		for (int i = 0; i < chart.rows().size(); i++) {
			DumbbellRow row = chart.rows().get(i);
			boolean selected = chart.selectedId().filter(row.id()::equals).isPresent();
			if (i % each != 0) {
				unlabelled++;
				continue;
			}
			TextStyle style = selected ? strong : plain;
			double baseline = y(i) + (plain.ascent() - plain.descent()) / 2;
			texts.add(PlacedText.left(style.shorten(text.of(row.label()), room), PAD, baseline, style, colors.ink()));
			String change = text.of(row.change());
			texts.add(PlacedText.right(change, size.width() - PAD, baseline, plain,
					row.marked() ? colors.ink() : colors.secondary()));
		}
	}

	double x(double value) {
		return plot.x() + across.place(value) * plot.width();
	}

	/** The middle of a row. */
	double y(int row) {
		return plot.y() + (row + 0.5) * rowHeight;
	}

	@Override
	public Box plot() {
		return plot;
	}

	private List<Double> marked() {
		return across.ticks().stream().filter(tick -> tick >= chart.lowest() && tick <= chart.highest()).toList();
	}

	List<Double> ticks() {
		return marked().stream().map(this::x).toList();
	}

	/** The lines that are drawn. */
	List<DumbbellLine> lines() {
		return lines.labels().stream().map(LineLabels.Label::line).toList();
	}

	/** All that belongs to a row. */
	Box row(int index) {
		return new Box(0, plot.y() + index * rowHeight, size.width(), rowHeight);
	}

	/** Where the lowest row ends. */
	double end() {
		return plot.y() + rowHeight * chart.rows().size();
	}

	/** The rows from top to bottom. */
	List<BarBounds> bounds() {
		return IntStream.range(0, chart.rows().size())
				.mapToObj(i -> new BarBounds(chart.rows().get(i).id(), row(i), row(i))).toList();
	}

	List<Legend> legend() {
		return legend;
	}

	List<PlacedText> texts() {
		return texts;
	}

	@Override
	public List<LocalizedText> warnings() {
		return text.warnings(unlabelled);
	}
}
