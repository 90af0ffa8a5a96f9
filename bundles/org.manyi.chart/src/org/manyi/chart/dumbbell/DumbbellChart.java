/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.dumbbell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.manyi.chart.Chart;
import org.manyi.model.LocalizedText;

/**
 * Figures of two slices on one scale: a row for each, a filled dot for the slice shown, a hollow one for the slice that
 * it is compared with, a line between them, their intervals as bars above and below it.
 *
 * @param rows       from top to bottom
 * @param names      what is written beside them
 * @param title      empty in a view, which has a heading of its own
 * @param subtitle   of which methodology and how many answers the chart speaks
 * @param lowest     the lowest value that a figure can have; nothing is marked on the scale beyond it
 * @param highest    the highest
 * @param locale     the language
 * @param selectedId the row on a tinted ground; empty for none
 */
public record DumbbellChart(List<DumbbellRow> rows, Names names, Optional<LocalizedText> title,
		Optional<LocalizedText> subtitle, double lowest, double highest, Locale locale, Optional<String> selectedId)
		implements Chart {

	/**
	 * What is written beside the rows.
	 *
	 * @param axis   the unit of the scale
	 * @param now    the slice shown
	 * @param before the slice that it is compared with
	 */
	public record Names(LocalizedText axis, LocalizedText now, LocalizedText before) {
	}

	public DumbbellChart {
		rows = List.copyOf(rows);
	}
}
