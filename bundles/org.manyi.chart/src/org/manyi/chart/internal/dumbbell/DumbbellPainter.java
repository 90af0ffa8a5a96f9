/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal.dumbbell;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

import org.manyi.analysis.interval.Interval;
import org.manyi.chart.Box;
import org.manyi.chart.ChartColors;
import org.manyi.chart.dumbbell.DumbbellChart;
import org.manyi.chart.dumbbell.DumbbellLine;
import org.manyi.chart.dumbbell.DumbbellRow;
import org.manyi.chart.dumbbell.DumbbellRow.Dot;

/** Paints a chart of two values a row. */
record DumbbellPainter(DumbbellChart chart, DumbbellLayout layout, ChartColors colors) {

	private static final BasicStroke THIN = new BasicStroke(1);
	private static final BasicStroke DASHED = new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
			new float[] { 5, 4 }, 0);
	private static final BasicStroke LINE = new BasicStroke(2);
	private static final double BAR = 3;
	/** From the middle of the row to that of an interval. */
	private static final double OFF = 6.5;

	void paint(Graphics2D g2) {
		ground(g2);
		Box plot = layout.plot();
		g2.setStroke(THIN);
		g2.setPaint(colors.grid());
		layout.ticks().forEach(x -> g2.draw(new Line2D.Double(x, plot.y(), x, plot.bottom())));
		layout.lines().forEach(line -> line(g2, line));
		for (int i = 0; i < chart.rows().size(); i++) {
			row(g2, chart.rows().get(i), layout.y(i), layout.row(i).height());
		}
		layout.legend().forEach(legend -> dot(g2, legend.x(), legend.y(), legend.filled()));
		layout.texts().forEach(text -> text.paint(g2));
	}

	private void line(Graphics2D g2, DumbbellLine line) {
		double x = layout.x(line.value());
		g2.setStroke(line.dashed() ? DASHED : THIN);
		g2.setPaint(line.dashed() ? colors.threshold() : colors.ink());
		g2.draw(new Line2D.Double(x, layout.plot().y(), x, layout.plot().bottom()));
	}

	private void ground(Graphics2D g2) {
		g2.setPaint(colors.selection());
		for (int i = 0; i < chart.rows().size(); i++) {
			if (chart.selectedId().filter(chart.rows().get(i).id()::equals).isPresent()) {
				Box row = layout.row(i);
				g2.fill(new Rectangle2D.Double(row.x(), row.y(), row.width(), row.height()));
			}
		}
	}

	private void row(Graphics2D g2, DumbbellRow row, double y, double height) {
		// a row that is too low for bars beside the dots has none
		if (height > 2 * (OFF + BAR)) {
			row.now().flatMap(Dot::interval).ifPresent(interval -> interval(g2, interval, y - OFF, colors.classB()));
			row.before().flatMap(Dot::interval).ifPresent(interval -> interval(g2, interval, y + OFF, colors.axis()));
		}
		if (row.now().isPresent() && row.before().isPresent()) {
			g2.setPaint(row.marked() ? colors.classA() : colors.axis());
			g2.setStroke(row.marked() ? LINE : THIN);
			g2.draw(new Line2D.Double(layout.x(row.before().get().value()), y, layout.x(row.now().get().value()), y));
		}
		row.before().ifPresent(dot -> dot(g2, layout.x(dot.value()), y, false));
		row.now().ifPresent(dot -> dot(g2, layout.x(dot.value()), y, true));
	}

	private void interval(Graphics2D g2, Interval interval, double y, Color color) {
		double from = layout.x(interval.lower());
		g2.setPaint(color);
		g2.fill(new Rectangle2D.Double(from, y - BAR / 2, Math.max(1, layout.x(interval.upper()) - from), BAR));
	}

	private void dot(Graphics2D g2, double x, double y, boolean filled) {
		double radius = DumbbellLayout.RADIUS;
		Ellipse2D dot = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
		g2.setPaint(filled ? colors.classA() : colors.ground());
		g2.fill(dot);
		g2.setStroke(LINE);
		g2.setPaint(filled ? colors.classA() : colors.secondary());
		g2.draw(dot);
	}
}
