/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.util.Optional;

import org.manyi.chart.Chart;
import org.manyi.chart.ChartDrawing;
import org.manyi.chart.ChartException;
import org.manyi.chart.ChartRenderer;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.ParetoChart;
import org.manyi.chart.dumbbell.DumbbellChart;
import org.manyi.chart.heat.HeatChart;
import org.manyi.chart.internal.dumbbell.DumbbellDrawing;
import org.manyi.chart.internal.heat.HeatDrawing;
import org.manyi.chart.internal.quadrant.QuadrantDrawing;
import org.manyi.chart.internal.trend.TrendDrawing;
import org.manyi.chart.quadrant.QuadrantChart;
import org.manyi.chart.trend.TrendChart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Draws charts with JFreeChart. Looks for the machine's fonts at the first chart, which takes a moment. */
@Component
public final class JFreeChartRenderer implements ChartRenderer {

	private Optional<FontChooser> fonts;

	@Activate
	public JFreeChartRenderer() {
		fonts = Optional.empty();
	}

	JFreeChartRenderer(FontCatalog catalog) {
		fonts = Optional.of(new FontChooser(catalog));
	}

	@Override
	public ChartDrawing draw(Chart chart, ChartSize size, ChartTheme theme) throws ChartException {
		FontChooser known = fonts();
		return switch (chart) {
		case ParetoChart pareto -> new ParetoDrawing(pareto, ChartText.of(pareto, theme, known), size, theme);
		case TrendChart trend -> TrendDrawing.of(trend, size, theme, known);
		case QuadrantChart quadrant -> QuadrantDrawing.of(quadrant, size, theme, known);
		case HeatChart heat -> HeatDrawing.of(heat, size, theme, known);
		case DumbbellChart dumbbell -> DumbbellDrawing.of(dumbbell, size, theme, known);
		default -> throw new IllegalArgumentException("no kind of chart that is known: " + chart.getClass().getName());
		};
	}

	private synchronized FontChooser fonts() throws ChartException {
		if (fonts.isEmpty()) {
			fonts = Optional.of(new FontChooser(new SystemFonts()));
		}
		return fonts.get();
	}
}
