/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.util.Optional;

import org.manyi.chart.ChartDrawing;
import org.manyi.chart.ChartException;
import org.manyi.chart.ChartRenderer;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.ParetoChart;
import org.manyi.chart.dumbbell.DumbbellChart;
import org.manyi.chart.internal.dumbbell.DumbbellDrawing;
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
	public ChartDrawing draw(ParetoChart chart, ChartSize size, ChartTheme theme) throws ChartException {
		return new ParetoDrawing(chart, ChartText.of(chart, theme, fonts()), size, theme);
	}

	@Override
	public ChartDrawing draw(TrendChart chart, ChartSize size, ChartTheme theme) throws ChartException {
		return TrendDrawing.of(chart, size, theme, fonts());
	}

	@Override
	public ChartDrawing draw(QuadrantChart chart, ChartSize size, ChartTheme theme) throws ChartException {
		return QuadrantDrawing.of(chart, size, theme, fonts());
	}

	@Override
	public ChartDrawing draw(DumbbellChart chart, ChartSize size, ChartTheme theme) throws ChartException {
		return DumbbellDrawing.of(chart, size, theme, fonts());
	}

	private synchronized FontChooser fonts() throws ChartException {
		if (fonts.isEmpty()) {
			fonts = Optional.of(new FontChooser(new SystemFonts()));
		}
		return fonts.get();
	}
}
