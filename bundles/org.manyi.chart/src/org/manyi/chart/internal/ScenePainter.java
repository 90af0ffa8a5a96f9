/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

import org.manyi.chart.ChartColors;
import org.manyi.chart.ParetoChart;

/** Paints a laid-out chart in logical pixels onto any graphics. */
final class ScenePainter {

	private final ParetoChart chart;
	private final ParetoScene scene;
	private final ChartColors colors;

	ScenePainter(ParetoChart chart, ParetoScene scene, ChartColors colors) {
		this.chart = chart;
		this.scene = scene;
		this.colors = colors;
	}

	void paint(Graphics2D g2) {
		if (!scene.bars().isEmpty()) {
			g2.setPaint(colors.selection());
			scene.selection().forEach(g2::fill);
			new ParetoPlot(chart, scene, colors).draw(g2);
			paintClasses(g2);
		}
		scene.texts().forEach(text -> text.paint(g2));
	}

	private void paintClasses(Graphics2D g2) {
		for (ClassSpan span : scene.spans()) {
			g2.setPaint(colors.of(span.paretoClass()));
			g2.fill(new Rectangle2D.Double(span.left(), span.y(), span.right() - span.left(), ClassSpan.THICKNESS));
		}
	}
}
