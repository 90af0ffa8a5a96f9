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
 * Two values of each of several figures on one scale, such as those of two slices: a row for each, a filled dot for the
 * one, a hollow dot for the one that it is compared with, a line between them, their intervals as bars above and below
 * it.
 *
 * @param rows       from top to bottom
 * @param lines      what they are held against; none for nothing
 * @param names      what is written beside them
 * @param title      empty in a view, which has a heading of its own
 * @param subtitle   of which methodology and how many answers the chart speaks
 * @param lowest     the lowest value that a figure can have; nothing is marked on the scale beyond it
 * @param highest    the highest
 * @param locale     the language
 * @param selectedId the row on a tinted ground; empty for none
 */
public record DumbbellChart(List<DumbbellRow> rows, List<DumbbellLine> lines, Names names,
		Optional<LocalizedText> title, Optional<LocalizedText> subtitle, double lowest, double highest, Locale locale,
		Optional<String> selectedId)
		implements Chart {

	/**
	 * What is written beside the rows.
	 *
	 * @param axis   the unit of the scale
	 * @param now    what the filled dots are, such as the slice shown
	 * @param before what the hollow dots are, such as the slice that it is compared with
	 */
	public record Names(LocalizedText axis, LocalizedText now, LocalizedText before) {
	}

	public DumbbellChart {
		rows = List.copyOf(rows);
		lines = List.copyOf(lines);
	}
}
