/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal.trend;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.manyi.analysis.interval.Interval;
import org.manyi.analysis.trend.ControlLimits;
import org.manyi.chart.Box;
import org.manyi.chart.ChartColors;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.internal.Picture;
import org.manyi.chart.internal.PlacedText;
import org.manyi.chart.internal.TextStyle;
import org.manyi.chart.trend.TrendChart;
import org.manyi.chart.trend.TrendMark;

/** Places and paints a trend chart in logical pixels. */
final class TrendPainter {

	private static final double PAD = 12;
	private static final double RADIUS = 3.5;
	private static final BasicStroke THIN = new BasicStroke(1);
	private static final BasicStroke LINE = new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
	private static final BasicStroke DASHED = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
			new float[] { 5, 4 }, 0);
	private static final BasicStroke DOTTED = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
			new float[] { 2, 3 }, 0);

	private final TrendChart chart;
	private final TrendText text;
	private final ChartSize size;
	private final ChartColors colors;
	private final TextStyle small;
	private final TextStyle strong;
	private final List<PlacedText> texts = new ArrayList<>();
	private final ValueAxis axis;
	private final Box plot;

	TrendPainter(TrendChart chart, TrendText text, ChartSize size, ChartTheme theme) {
		this.chart = chart;
		this.text = text;
		this.size = size;
		colors = theme.colors();
		small = text.typeface().plain(theme.tickSize());
		strong = text.typeface().bold(theme.labelSize());
		double top = PAD;
		top = heading(chart.title().map(text::of).orElse(""), text.typeface().bold(theme.titleSize()), colors.ink(),
				top);
		top = heading(chart.subtitle().map(text::of).orElse(""), small, colors.secondary(), top);
		top = heading(text.legend(), small, colors.secondary(), top);
		// one line for the unit and the notes over the plot, one for the periods under it
		top += small.lineHeight() + 4;
		double bottom = Math.max(top + 1, size.height() - PAD - small.lineHeight() - 6);
		axis = ValueAxis.of(chart, Math.max(2, (int) ((bottom - top) / (3 * small.lineHeight()))));
		double left = PAD + 6
				+ axis.ticks().stream().mapToDouble(tick -> small.width(axis.text(tick))).max().orElse(0);
		plot = new Box(left, top, Math.max(1, size.width() - left - PAD), bottom - top);
		if (chart.points().isEmpty()) {
			texts.add(PlacedText.centered(small.shorten(text.nothing(), plot.width()), plot.centerX(),
					(plot.y() + plot.bottom()) / 2, small, colors.secondary()));
		} else {
			label();
		}
	}

	private double heading(String words, TextStyle style, Color color, double top) {
		if (words.isEmpty() || top + style.lineHeight() > size.height() / 3.0) {
			return top;
		}
		texts.add(PlacedText.left(style.shorten(words, size.width() - 2 * PAD), PAD, top + style.ascent(), style,
				color));
		return top + style.lineHeight() + 2;
	}

	private void label() {
		double over = plot.y() - 4 - small.descent();
		String unit = text.of(chart.axisLabel());
		texts.add(PlacedText.left(unit, PAD, over, small, colors.secondary()));
		for (double tick : axis.ticks()) {
			texts.add(PlacedText.right(axis.text(tick), plot.x() - 6,
					axis.y(tick, plot) + (small.ascent() - small.descent()) / 2, small, colors.secondary()));
		}
		double room = chart.points().stream().mapToDouble(point -> small.width(point.id())).max().orElse(1) + 8;
		int each = Math.max(1, (int) Math.ceil(room / (plot.width() / chart.points().size())));
		// counted from the last one, which always has its label
		for (int i = chart.points().size() - 1; i >= 0; i -= each) {
			double middle = Math.clamp(x(i), PAD + room / 2, Math.max(PAD + room / 2, size.width() - 4 - room / 2));
			texts.add(PlacedText.centered(chart.points().get(i).id(), middle, plot.bottom() + 6 + small.ascent(), small,
					colors.secondary()));
		}
		double free = PAD + small.width(unit) + 8;
		for (int i = 0; i < chart.points().size(); i++) {
			if (chart.points().get(i).note().isPresent()) {
				String note = text.of(chart.points().get(i).note().get());
				double start = Math.max(free, mark(i));
				String shown = small.shorten(note, Math.max(0, size.width() - PAD - start));
				texts.add(PlacedText.left(shown, start, over, small, colors.ink()));
				free = start + small.width(shown) + 8;
			}
		}
		chart.target().ifPresent(target -> {
			double line = axis.y(target, plot);
			double baseline = line - 3 - small.ascent() < plot.y() ? line + 2 + small.ascent() : line - 3;
			texts.add(PlacedText.right(text.target(axis.text(target)), plot.right() - 2, baseline, small,
					colors.threshold()));
		});
	}

	private double x(int index) {
		return plot.x() + (index + 0.5) * plot.width() / chart.points().size();
	}

	/** Where it is marked that something begins with a period: between two where the line breaks. */
	private double mark(int index) {
		return chart.points().get(index).broken() ? column(index).x() : x(index);
	}

	private double y(double value) {
		return axis.y(value, plot);
	}

	/** All that belongs to a period. */
	Box column(int index) {
		double width = plot.width() / chart.points().size();
		return new Box(plot.x() + index * width, plot.y(), width, size.height() - plot.y());
	}

	void paint(Graphics2D g2) {
		Picture.smooth(g2);
		g2.setPaint(colors.ground());
		g2.fill(new Rectangle2D.Double(0, 0, size.width(), size.height()));
		g2.setPaint(colors.selection());
		for (int i = 0; i < chart.points().size(); i++) {
			if (chart.marked().contains(chart.points().get(i).id())) {
				Box column = column(i);
				g2.fill(new Rectangle2D.Double(column.x(), column.y(), column.width(), column.height()));
			}
		}
		if (!chart.points().isEmpty()) {
			g2.setStroke(THIN);
			g2.setPaint(colors.grid());
			axis.ticks().forEach(tick -> g2.draw(new Line2D.Double(plot.x(), y(tick), plot.right(), y(tick))));
			stretches().forEach(stretch -> ribbon(g2, stretch));
			limits(g2);
			breaks(g2);
			chart.target().ifPresent(target -> {
				g2.setStroke(DASHED);
				g2.setPaint(colors.threshold());
				g2.draw(new Line2D.Double(plot.x(), y(target), plot.right(), y(target)));
			});
			stretches().forEach(stretch -> line(g2, stretch));
			points(g2);
		}
		texts.forEach(placed -> placed.paint(g2));
	}

	/** The places of neighbours with values, between which the line does not break. */
	private List<List<Integer>> stretches() {
		List<List<Integer>> stretches = new ArrayList<>();
		List<Integer> current = new ArrayList<>();
		for (int i = 0; i < chart.points().size(); i++) {
			TrendMark point = chart.points().get(i);
			if (!current.isEmpty() && (point.broken() || point.value().isEmpty())) {
				stretches.add(List.copyOf(current));
				current.clear();
			}
			if (point.value().isPresent()) {
				current.add(i);
			}
		}
		stretches.add(List.copyOf(current));
		return stretches;
	}

	private void ribbon(Graphics2D g2, List<Integer> stretch) {
		List<Integer> known = stretch.stream().filter(i -> chart.points().get(i).interval().isPresent()).toList();
		g2.setPaint(light(colors.classC()));
		if (known.size() == 1) {
			int only = known.getFirst();
			Interval interval = chart.points().get(only).interval().orElseThrow();
			g2.fill(new Rectangle2D.Double(x(only) - RADIUS, y(interval.upper()), 2 * RADIUS,
					y(interval.lower()) - y(interval.upper())));
		} else if (!known.isEmpty()) {
			Path2D area = new Path2D.Double();
			area.moveTo(x(known.getFirst()), y(interval(known.getFirst()).upper()));
			known.forEach(i -> area.lineTo(x(i), y(interval(i).upper())));
			known.reversed().forEach(i -> area.lineTo(x(i), y(interval(i).lower())));
			area.closePath();
			g2.fill(area);
		}
	}

	/** Half of a colour, half of the ground. */
	private Color light(Color color) {
		Color ground = colors.ground();
		return new Color((color.getRed() + ground.getRed()) / 2, (color.getGreen() + ground.getGreen()) / 2,
				(color.getBlue() + ground.getBlue()) / 2);
	}

	private Interval interval(int index) {
		return chart.points().get(index).interval().orElseThrow();
	}

	private void limits(Graphics2D g2) {
		for (int i = 0; i < chart.points().size(); i++) {
			int index = i;
			chart.points().get(i).limits().ifPresent(limits -> {
				g2.setPaint(colors.secondary());
				g2.setStroke(DASHED);
				level(g2, index, limits, ControlLimits::lower);
				level(g2, index, limits, ControlLimits::upper);
				g2.setPaint(colors.axis());
				g2.setStroke(THIN);
				level(g2, index, limits, ControlLimits::centre);
			});
		}
	}

	private void level(Graphics2D g2, int index, ControlLimits limits, ToDoubleFunction<ControlLimits> which) {
		Box column = column(index);
		double y = y(which.applyAsDouble(limits));
		g2.draw(new Line2D.Double(column.x(), y, column.right(), y));
	}

	private void breaks(Graphics2D g2) {
		g2.setPaint(colors.ink());
		g2.setStroke(DOTTED);
		for (int i = 0; i < chart.points().size(); i++) {
			if (chart.points().get(i).broken() || chart.points().get(i).note().isPresent()) {
				g2.draw(new Line2D.Double(mark(i), plot.y(), mark(i), plot.bottom()));
			}
		}
	}

	private void line(Graphics2D g2, List<Integer> stretch) {
		g2.setPaint(colors.classA());
		g2.setStroke(LINE);
		for (int i = 1; i < stretch.size(); i++) {
			int from = stretch.get(i - 1);
			int to = stretch.get(i);
			g2.draw(new Line2D.Double(x(from), y(value(from)), x(to), y(value(to))));
		}
	}

	private double value(int index) {
		return chart.points().get(index).value().orElseThrow();
	}

	private void points(Graphics2D g2) {
		for (int i = 0; i < chart.points().size(); i++) {
			TrendMark point = chart.points().get(i);
			if (point.value().isPresent()) {
				double y = y(value(i));
				Ellipse2D dot = new Ellipse2D.Double(x(i) - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
				g2.setPaint(point.few() ? colors.ground() : point.signal() ? colors.threshold() : colors.classA());
				g2.fill(dot);
				g2.setStroke(THIN);
				g2.setPaint(point.signal() ? colors.threshold() : colors.classA());
				g2.draw(dot);
				if (point.signal()) {
					PlacedText.left("!", x(i) + RADIUS + 3, y + (strong.ascent() - strong.descent()) / 2, strong,
							colors.threshold()).paint(g2);
				}
			}
		}
	}
}
