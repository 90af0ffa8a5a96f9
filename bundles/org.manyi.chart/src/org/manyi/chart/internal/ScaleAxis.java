/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis with given range and ticks; their text is set by the layout. */
final class ScaleAxis extends NumberAxis {

	/** Length of a tick mark. */
	static final float MARK = 3;

	private static final long serialVersionUID = 1L;

	private final transient List<Tick> ticks;

	ScaleAxis(double start, double end, List<Tick> ticks, Paint color) {
		this.ticks = ticks;
		setRange(start, end);
		setTickLabelsVisible(false);
		setAxisLineVisible(false);
		setTickMarkPaint(color);
		setTickMarkOutsideLength(MARK);
	}

	@NonNullByDefault({})
	@Override
	public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
		return ticks.stream().map(tick -> new NumberTick(tick.value(), "", TextAnchor.CENTER, TextAnchor.CENTER, 0))
				.toList();
	}
}
