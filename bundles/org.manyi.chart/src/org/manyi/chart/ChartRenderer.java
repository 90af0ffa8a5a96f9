/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart;

import org.osgi.annotation.versioning.ProviderType;

/** Lays charts out. An OSGi service; may be called from any thread. */
@ProviderType
public interface ChartRenderer {

	/**
	 * Lays a chart out. The {@linkplain ChartDrawing#bars() bars} of a chart over periods are its periods, those of
	 * items by two measures its points from left to right, those of two slices its rows from top to bottom.
	 *
	 * @param chart what to show: any kind of chart of this bundle
	 * @param size  how large; a chart too small for its labels is drawn with shortened ones and says so among its
	 *              {@linkplain ChartDrawing#warnings() warnings}
	 * @param theme how it looks
	 * @return the drawing, which does not change afterwards
	 * @throws ChartException           when the machine has no usable font at all
	 * @throws IllegalArgumentException when the chart is of a kind that is not known here
	 */
	ChartDrawing draw(Chart chart, ChartSize size, ChartTheme theme) throws ChartException;
}
