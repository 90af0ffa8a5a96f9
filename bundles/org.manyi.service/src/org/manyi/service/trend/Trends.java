/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.trend;

import java.util.List;
import java.util.Optional;

import org.manyi.model.GroupField;
import org.manyi.model.PeriodUnit;
import org.manyi.service.Analysis;

/**
 * Every figure of a survey over periods.
 *
 * @param analysis the responses by period, each scored by the version that holds for it
 * @param unit     how long a period is
 * @param undated  sheets that do not say their date and are in no period, [0, ∞)
 * @param figures  the index, dimensions, items, then measures, as the methodology of the whole has them
 */
public record Trends(Analysis analysis, PeriodUnit unit, long undated, List<Trend> figures) {

	public Trends {
		figures = List.copyOf(figures);
	}

	/**
	 * Every figure of the whole over the periods that the analysis is by.
	 *
	 * @param field months, quarters or years, by which the analysis is
	 */
	public static Trends of(Analysis analysis, GroupField field) {
		return new TrendFinder(analysis, field).trends();
	}

	/** That of the indicator or measure of an id; empty where the methodology has none. */
	public Optional<Trend> find(String id) {
		return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
	}
}
