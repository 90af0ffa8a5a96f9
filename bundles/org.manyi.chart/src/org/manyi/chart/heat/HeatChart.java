/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.heat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.manyi.chart.Chart;
import org.manyi.model.LocalizedText;

/**
 * Figures of many units side by side, each on a tint of the band that it is in.
 *
 * @param columns  the figures, from left to right
 * @param rows     the units, from top to bottom, each with a cell per column
 * @param title    the heading; empty for none
 * @param subtitle of which slice, methodology, version and how many answers the chart speaks; empty for none
 * @param legend   what signs in the cells mean
 * @param locale   language of the labels
 */
public record HeatChart(List<LocalizedText> columns, List<HeatRow> rows, Optional<LocalizedText> title,
		Optional<LocalizedText> subtitle, LocalizedText legend, Locale locale) implements Chart {

	public HeatChart {
		int cells = columns.size();
		if (rows.stream().anyMatch(row -> row.cells().size() != cells)) {
			throw new IllegalArgumentException("a row has a cell per column, which are " + cells);
		}
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}
}
