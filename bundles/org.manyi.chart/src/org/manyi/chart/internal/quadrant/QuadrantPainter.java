/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal.quadrant;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.manyi.chart.Box;
import org.manyi.chart.ChartColors;
import org.manyi.chart.quadrant.QuadrantChart;

/**
 * Paints a quadrant chart in logical pixels: what is important and scored low stands on a tinted ground.
 */
record QuadrantPainter(QuadrantChart chart, QuadrantLayout layout, ChartColors colors) {

	private static final BasicStroke THIN = new BasicStroke(1);
	private static final BasicStroke DASHED = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
			new float[] { 5, 4 }, 0);
	private static final double RING = 4;

	void paint(Graphics2D g2) {
		Box plot = layout.plot();
		g2.setStroke(THIN);
		g2.setPaint(colors.grid());
		layout.rows().forEach(y -> g2.draw(new Line2D.Double(plot.x(), y, plot.right(), y)));
		if (!chart.points().isEmpty()) {
			double x = layout.xLine();
			double y = layout.yLine();
			g2.setPaint(colors.selection());
			g2.fill(new Rectangle2D.Double(x, y, plot.right() - x, plot.bottom() - y));
			g2.setPaint(colors.axis());
			g2.setStroke(DASHED);
			if (x > plot.x() && x < plot.right()) {
				g2.draw(new Line2D.Double(x, plot.y(), x, plot.bottom()));
			}
			if (y > plot.y() && y < plot.bottom()) {
				g2.draw(new Line2D.Double(plot.x(), y, plot.right(), y));
			}
			points(g2);
		}
		layout.texts().forEach(text -> text.paint(g2));
	}

	private void points(Graphics2D g2) {
		g2.setStroke(THIN);
		g2.setPaint(colors.axis());
		for (QuadrantLayout.Leader leader : layout.leaders()) {
			Box label = leader.label();
			double x = leader.point().centerX();
			double y = leader.point().y() + leader.point().height() / 2;
			g2.draw(new Line2D.Double(x, y, Math.clamp(x, label.x(), label.right()),
					Math.clamp(y, label.y(), label.bottom())));
		}
		List<Box> marks = layout.marks();
		for (int i = 0; i < marks.size(); i++) {
			Box mark = marks.get(i);
			g2.setPaint(colors.classA());
			g2.fill(new Ellipse2D.Double(mark.x(), mark.y(), mark.width(), mark.height()));
			if (chart.selectedId().filter(layout.points().get(i).id()::equals).isPresent()) {
				g2.setPaint(colors.threshold());
				g2.draw(new Ellipse2D.Double(mark.x() - RING, mark.y() - RING, mark.width() + 2 * RING,
						mark.height() + 2 * RING));
			}
		}
	}
}
