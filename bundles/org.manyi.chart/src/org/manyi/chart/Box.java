/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart;

/**
 * A rectangle in logical pixels, from the upper left corner of the drawing.
 *
 * @param x      left edge
 * @param y      upper edge
 * @param width  [0, ∞)
 * @param height [0, ∞)
 */
public record Box(double x, double y, double width, double height) {

	/** The right edge. */
	public double right() {
		return x + width;
	}

	/** The lower edge. */
	public double bottom() {
		return y + height;
	}

	/** The middle between the left and the right edge. */
	public double centerX() {
		return x + width / 2;
	}

	/** Whether the point is inside; the left and upper edges are, the right and lower ones are not. */
	public boolean contains(double px, double py) {
		return px >= x && px < right() && py >= y && py < bottom();
	}
}
