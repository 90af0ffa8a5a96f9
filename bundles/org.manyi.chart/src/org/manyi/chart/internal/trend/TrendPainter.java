/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal.trend;

import java.awt.BasicStroke;
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
import org.manyi.chart.internal.PlacedText;
import org.manyi.chart.internal.TextStyle;
import org.manyi.chart.trend.TrendChart;
import org.manyi.chart.trend.TrendMark;

/**
 * Paints a chart over periods.
 *
 * @param strong in which the sign of a signal is set
 */
record TrendPainter(TrendChart chart, TrendLayout layout, ChartColors colors, TextStyle strong) {

	private static final double RADIUS = 3.5;
	private static final BasicStroke THIN = new BasicStroke(1);
	private static final BasicStroke LINE = new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
	private static final BasicStroke DASHED = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
			new float[] { 5, 4 }, 0);
	private static final BasicStroke DOTTED = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
			new float[] { 2, 3 }, 0);

	void paint(Graphics2D g2) {
		Box plot = layout.plot();
		g2.setPaint(colors.selection());
		for (int i = 0; i < chart.points().size(); i++) {
			if (chart.marked().contains(chart.points().get(i).id())) {
				Box column = layout.column(i);
				g2.fill(new Rectangle2D.Double(column.x(), column.y(), column.width(), column.height()));
			}
		}
		if (!chart.points().isEmpty()) {
			g2.setStroke(THIN);
			g2.setPaint(colors.grid());
			layout.rows().forEach(y -> g2.draw(new Line2D.Double(plot.x(), y, plot.right(), y)));
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
		layout.texts().forEach(placed -> placed.paint(g2));
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

	private double x(int index) {
		return layout.x(index);
	}

	private double y(double value) {
		return layout.y(value);
	}

	private void ribbon(Graphics2D g2, List<Integer> stretch) {
		List<Integer> known = stretch.stream().filter(i -> chart.points().get(i).interval().isPresent()).toList();
		g2.setPaint(colors.ribbon());
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
		Box column = layout.column(index);
		double y = y(which.applyAsDouble(limits));
		g2.draw(new Line2D.Double(column.x(), y, column.right(), y));
	}

	private void breaks(Graphics2D g2) {
		Box plot = layout.plot();
		g2.setPaint(colors.ink());
		g2.setStroke(DOTTED);
		for (int i = 0; i < chart.points().size(); i++) {
			if (chart.points().get(i).broken() || chart.points().get(i).note().isPresent()) {
				g2.draw(new Line2D.Double(layout.mark(i), plot.y(), layout.mark(i), plot.bottom()));
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
