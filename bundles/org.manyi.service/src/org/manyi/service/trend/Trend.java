/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.analysis.trend.ControlChartKind;
import org.manyi.model.LocalizedText;
import org.manyi.model.Target;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.service.FigureKind;

/**
 * A figure over periods (趋势).
 *
 * @param kind   what it is of
 * @param id     the id of the indicator or measure
 * @param name   its name
 * @param range  interval and unit of its values
 * @param target what it must reach; empty where nothing is asked of it
 * @param chart  by which chart limits are found
 * @param points one per period from the first to the last in which responses are, those between without any included
 */
public record Trend(FigureKind kind, String id, LocalizedText name, ScoreRange range, Optional<Target> target,
		ControlChartKind chart, List<TrendPoint> points) {

	public Trend {
		points = List.copyOf(points);
	}

	/** The stretches of comparable periods that have a value: each begins at the first or where the line breaks. */
	public List<List<TrendPoint>> stretches() {
		List<List<TrendPoint>> stretches = new ArrayList<>();
		List<TrendPoint> current = new ArrayList<>();
		for (TrendPoint point : points) {
			if (point.broken().isPresent() && !current.isEmpty()) {
				stretches.add(List.copyOf(current));
				current.clear();
			}
			if (point.value().number().isPresent()) {
				current.add(point);
			}
		}
		if (!current.isEmpty()) {
			stretches.add(List.copyOf(current));
		}
		return stretches;
	}
}
