/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.chart;

import org.manyi.chart.Chart;
import org.manyi.chart.ChartSize;
import org.manyi.ui.table.TableText;

/**
 * A chart for those who see it without its view.
 *
 * @param chart with its heading, and of what it speaks
 * @param data  the figures behind it in full: not rounded, with numbers of answers and intervals
 * @param name  that a file of it is offered, without ending
 * @param size  of the picture
 */
public record ChartPage(Chart chart, TableText data, String name, ChartSize size) {

	private static final ChartSize USUAL = new ChartSize(960, 600);

	/** Of the usual size. */
	public ChartPage(Chart chart, TableText data, String name) {
		this(chart, data, name, USUAL);
	}
}
