/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.drivers;

import java.util.List;
import java.util.Optional;

/**
 * Items by importance and performance, parted by the means of both.
 *
 * @param points items that have both
 */
public record ImportancePerformance(List<Point> points) {

	/**
	 * An item.
	 *
	 * @param importance  of the same kind for all items, higher where it matters more, finite
	 * @param performance its score, finite
	 */
	public record Point(String itemId, double importance, double performance) {
	}

	public ImportancePerformance {
		points = List.copyOf(points);
	}

	/** The mean importance; empty where there is no point. */
	public Optional<Double> importanceLine() {
		return points.isEmpty() ? Optional.empty()
				: Optional.of(points.stream().mapToDouble(Point::importance).average().orElseThrow());
	}

	/** The mean performance; empty where there is no point. */
	public Optional<Double> performanceLine() {
		return points.isEmpty() ? Optional.empty()
				: Optional.of(points.stream().mapToDouble(Point::performance).average().orElseThrow());
	}

	/** Where an item stands; on a line it counts as important, and as scored high. Empty where it has no point. */
	public Optional<Quadrant> quadrant(String itemId) {
		return points.stream().filter(point -> point.itemId().equals(itemId)).findFirst().map(this::quadrant);
	}

	private Quadrant quadrant(Point point) {
		boolean important = importanceLine().filter(line -> point.importance() >= line).isPresent();
		boolean high = performanceLine().filter(line -> point.performance() >= line).isPresent();
		if (important) {
			return high ? Quadrant.KEEP : Quadrant.IMPROVE;
		}
		return high ? Quadrant.ENOUGH : Quadrant.LATER;
	}
}
