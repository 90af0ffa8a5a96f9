/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.util.List;

import org.manyi.chart.Box;
import org.manyi.chart.Chart;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.model.LocalizedText;

/** Where everything of a chart stands, in logical pixels. */
public interface ChartLayout {

	/** Lays a chart out. */
	@FunctionalInterface
	interface Maker<C extends Chart, L extends ChartLayout> {

		/** Where everything of the chart stands. */
		L of(C chart, ChartWords words, ChartSize size, ChartTheme theme);
	}

	/** Where its figures stand. */
	Box plot();

	/** What could not be drawn as it should be; empty where all could. */
	List<LocalizedText> warnings();
}
