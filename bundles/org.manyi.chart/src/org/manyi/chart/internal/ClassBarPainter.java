/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.jfree.chart.renderer.xy.XYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.manyi.analysis.Pareto;
import org.manyi.analysis.Pareto.Bar;
import org.manyi.chart.ChartColors;

/** Paints a bar in the colour of its class; never lower than one pixel, so that a small amount is still seen. */
final class ClassBarPainter implements XYBarPainter {

	private static final double LOWEST = 1;

	private final Pareto pareto;
	private final ChartColors colors;
	private final String selectedId;

	/**
	 * @param selectedId the bar to outline; a text no bar has for none
	 */
	ClassBarPainter(Pareto pareto, ChartColors colors, String selectedId) {
		this.pareto = pareto;
		this.colors = colors;
		this.selectedId = selectedId;
	}

	@NonNullByDefault({})
	@Override
	public void paintBar(Graphics2D g2, XYBarRenderer renderer, int row, int column, RectangularShape bar,
			RectangleEdge base) {
		Bar item = pareto.bars().get(column);
		if (item.amount().signum() == 0) {
			return;
		}
		double height = Math.max(LOWEST, bar.getHeight());
		Rectangle2D shape = new Rectangle2D.Double(bar.getX(), bar.getMaxY() - height, bar.getWidth(), height);
		g2.setPaint(colors.of(item.paretoClass()));
		g2.fill(shape);
		if (item.id().equals(selectedId)) {
			g2.setPaint(colors.ink());
			g2.setStroke(new BasicStroke(2));
			g2.draw(shape);
		}
	}

	@NonNullByDefault({})
	@Override
	public void paintBarShadow(Graphics2D g2, XYBarRenderer renderer, int row, int column, RectangularShape bar,
			RectangleEdge base, boolean pegShadow) {
		// flat bars
	}
}
