/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.awt.Graphics2D;
import java.util.List;

import org.manyi.chart.BarBounds;
import org.manyi.chart.Box;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.ParetoChart;
import org.manyi.model.LocalizedText;

/** A Pareto chart laid out. */
final class ParetoDrawing extends Drawing {

	private final ParetoChart chart;
	private final ChartText text;
	private final ParetoScene scene;
	private final ScenePainter painter;

	ParetoDrawing(ParetoChart chart, ChartText text, ChartSize size, ChartTheme theme) {
		super(text.chartWords(), text.title(), size, theme);
		this.chart = chart;
		this.text = text;
		scene = new ParetoLayout(chart, text, size, theme).scene();
		painter = new ScenePainter(chart, scene, theme.colors());
	}

	ParetoScene scene() {
		return scene;
	}

	@Override
	public List<BarBounds> bars() {
		return scene.bars();
	}

	@Override
	public List<String> tips() {
		return chart.pareto().bars().stream().limit(scene.bars().size())
				.map(bar -> text.words().tooltip(bar) + text.words().sheets(bar, chart.sheets())).toList();
	}

	@Override
	public Box plot() {
		return scene.plot();
	}

	@Override
	public List<LocalizedText> warnings() {
		return scene.warnings();
	}

	@Override
	public String description() {
		return new ParetoDescription(chart, chart.locale()).text();
	}

	@Override
	protected String drawnDescription() {
		return new ParetoDescription(chart, text.locale()).text();
	}

	@Override
	protected void paint(Graphics2D g2) {
		painter.paint(g2);
	}
}
