/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal.quadrant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.chart.Box;

/**
 * Finds a place for the label of each point where it covers neither a point nor a label nor the edge: as near as there
 * is room.
 */
final class LabelPlacer {

	private static final double GAP = 2;
	private static final double[] DISTANCES = { 5, 12, 22, 36, 54, 76, 104, 140 };
	private static final int DIRECTIONS = 16;

	private final Box room;
	private final List<Box> taken;

	/**
	 * @param room  labels stay inside
	 * @param taken what labels do not cover, such as the points
	 */
	LabelPlacer(Box room, List<Box> taken) {
		this.room = room;
		this.taken = new ArrayList<>(taken);
	}

	/**
	 * Takes the nearest free place.
	 *
	 * @param point  the mark that is labelled
	 * @param width  of the label
	 * @param height of the label
	 * @return the place; empty where there is none
	 */
	Optional<Box> place(Box point, double width, double height) {
		double x = point.centerX();
		double y = point.y() + point.height() / 2;
		for (double distance : DISTANCES) {
			for (int direction = 0; direction < DIRECTIONS; direction++) {
				double angle = 2 * Math.PI * direction / DIRECTIONS;
				double dx = Math.cos(angle);
				double dy = Math.sin(angle);
				// the middle of the label lies beyond its own half and the point's
				double middleX = x + dx * (point.width() / 2 + distance + width / 2 * Math.abs(dx));
				double middleY = y + dy * (point.height() / 2 + distance + height / 2 * Math.abs(dy));
				Box label = new Box(middleX - width / 2, middleY - height / 2, width, height);
				if (isInside(label) && taken.stream().noneMatch(other -> meet(label, other))) {
					taken.add(label);
					return Optional.of(label);
				}
			}
		}
		return Optional.empty();
	}

	private boolean isInside(Box label) {
		return label.x() >= room.x() && label.y() >= room.y() && label.right() <= room.right()
				&& label.bottom() <= room.bottom();
	}

	/** Whether they come nearer than the gap. */
	static boolean meet(Box one, Box other) {
		return one.x() < other.right() + GAP && other.x() < one.right() + GAP && one.y() < other.bottom() + GAP
				&& other.y() < one.bottom() + GAP;
	}
}
