/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart;

import org.manyi.chart.dumbbell.DumbbellChart;
import org.manyi.chart.quadrant.QuadrantChart;
import org.manyi.chart.trend.TrendChart;
import org.osgi.annotation.versioning.ProviderType;

/** Lays charts out. An OSGi service; may be called from any thread. */
@ProviderType
public interface ChartRenderer {

	/**
	 * Lays a chart out.
	 *
	 * @param chart what to show
	 * @param size  how large; a chart too small for its labels is drawn with shortened ones and says so among its
	 *              {@linkplain ChartDrawing#warnings() warnings}
	 * @param theme how it looks
	 * @return the drawing, which does not change afterwards
	 * @throws ChartException when the machine has no usable font at all
	 */
	ChartDrawing draw(ParetoChart chart, ChartSize size, ChartTheme theme) throws ChartException;

	/**
	 * Lays a chart of a figure over periods out. Its {@linkplain ChartDrawing#bars() bars} are its periods.
	 *
	 * @throws ChartException when the machine has no usable font at all
	 */
	ChartDrawing draw(TrendChart chart, ChartSize size, ChartTheme theme) throws ChartException;

	/**
	 * Lays a chart of items by two measures out. Its {@linkplain ChartDrawing#bars() bars} are its points, from left to
	 * right.
	 *
	 * @throws ChartException when the machine has no usable font at all
	 */
	ChartDrawing draw(QuadrantChart chart, ChartSize size, ChartTheme theme) throws ChartException;

	/**
	 * Lays a chart of two slices out. Its {@linkplain ChartDrawing#bars() bars} are its rows, from top to bottom.
	 *
	 * @throws ChartException when the machine has no usable font at all
	 */
	ChartDrawing draw(DumbbellChart chart, ChartSize size, ChartTheme theme) throws ChartException;
}
