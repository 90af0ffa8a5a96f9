/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import org.manyi.chart.Box;

/**
 * The places of the bars side by side.
 *
 * @param left  left end of the first, in logical pixels
 * @param pitch from one to the next; whole pixels where there is room, so that edges are sharp
 * @param bar   width of a bar
 * @param count how many
 */
record Slots(double left, double pitch, double bar, int count) {

	private static final double BAR_SHARE = 0.74;
	private static final double SHARP_FROM = 10;

	/**
	 * Divides the space between two edges.
	 *
	 * @param widest a bar may be
	 */
	static Slots between(double left, double right, int count, double widest) {
		double start = Math.ceil(left);
		double room = Math.max(count, right - start);
		double pitch = room / count;
		if (pitch < SHARP_FROM) {
			return new Slots(start, pitch, pitch * BAR_SHARE, count);
		}
		pitch = Math.floor(pitch);
		double gap = Math.max(1, Math.round((pitch - Math.min(pitch * BAR_SHARE, widest)) / 2));
		return new Slots(start + Math.floor((room - pitch * count) / 2), pitch, pitch - 2 * gap, count);
	}

	double width() {
		return pitch * count;
	}

	/** The middle of a bar. */
	double middle(int index) {
		return left + (index + 0.5) * pitch;
	}

	/** The share of a slot that its bar fills, (0, 1). */
	double share() {
		return bar / pitch;
	}

	/** A bar that stands on the plot's base and takes this share of its height. */
	Box bar(int index, double share, Box plot) {
		double height = share * plot.height();
		return new Box(middle(index) - bar / 2, plot.bottom() - height, bar, height);
	}

	/** A whole slot from the top of the plot down to {@code bottom}. */
	Box column(int index, Box plot, double bottom) {
		return new Box(left + index * pitch, plot.y(), pitch, bottom - plot.y());
	}
}
