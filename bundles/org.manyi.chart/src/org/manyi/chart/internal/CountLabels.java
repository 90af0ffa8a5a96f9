/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.manyi.chart.BarBounds;
import org.manyi.chart.Box;
import org.manyi.chart.ChartTheme;

/** The amounts on top of the bars: level and smaller where bars are narrow, turned where they are narrower still. */
final class CountLabels {

	private static final double GAP = 3;

	private final List<String> amounts;
	private final TextStyle style;
	private final boolean turned;

	CountLabels(List<String> amounts, Typeface typeface, ChartTheme theme, double pitch) {
		this.amounts = amounts;
		TextStyle wanted = typeface.plain(theme.labelSize());
		double fitting = theme.labelSize() * (pitch - 2) / widest(wanted);
		this.turned = fitting < theme.smallestSize();
		this.style = turned ? typeface.plain(theme.labelSize() * Math.min(1, pitch / wanted.lineHeight()))
				: typeface.plain(Math.min(theme.labelSize(), fitting));
	}

	private double widest(TextStyle wanted) {
		return amounts.stream().mapToDouble(wanted::width).max().orElse(1);
	}

	/** The room a label takes above its bar. */
	double height(int index) {
		return (turned ? style.width(amounts.get(index)) : style.ascent()) + GAP + 1;
	}

	/**
	 * The labels on their bars; one that a line would cross stands on the line instead.
	 *
	 * @param lines the points of each line, from left to right
	 */
	List<PlacedText> place(List<BarBounds> bars, List<List<Point2D>> lines, Color color) {
		List<PlacedText> placed = new ArrayList<>();
		for (int i = 0; i < amounts.size(); i++) {
			Box bar = bars.get(i).bar();
			// the first one leaves the bar's right corner to the beginning of the cumulative line
			double mostRight = i == 0 ? bar.right() - GAP : Double.MAX_VALUE;
			PlacedText label = place(amounts.get(i), bar, bar.y() - GAP, mostRight, color);
			for (List<Point2D> line : lines) {
				Rectangle2D box = body(label);
				label = crosses(line, box) ? place(amounts.get(i), bar, highest(line, box) - GAP - 1, mostRight, color)
						: label;
			}
			placed.add(label);
		}
		return placed;
	}

	private PlacedText place(String amount, Box bar, double base, double mostRight, Color color) {
		if (!turned) {
			double right = Math.min(bar.centerX() + style.width(amount) / 2, mostRight);
			return PlacedText.right(amount, right, base, style, color);
		}
		double across = (style.ascent() - style.descent()) / 2;
		return new PlacedText(amount, bar.centerX() + across, base, -Math.PI / 2, style, color);
	}

	/** The digits alone: without the space a font keeps free above and below them. */
	private Rectangle2D body(PlacedText label) {
		Rectangle2D box = label.outline().getBounds2D();
		double inX = turned ? style.descent() : 0;
		double inY = turned ? 0 : style.descent();
		return new Rectangle2D.Double(box.getX() + inX, box.getY() + inY, box.getWidth() - 2 * inX,
				box.getHeight() - 2 * inY);
	}

	/** The y of the highest place of the line above the box. */
	private static double highest(List<Point2D> line, Rectangle2D box) {
		double highest = box.getMaxY();
		for (int i = 1; i < line.size(); i++) {
			Point2D from = line.get(i - 1);
			Point2D to = line.get(i);
			if (box.getMaxX() > from.getX() && box.getMinX() < to.getX()) {
				double part = (Math.min(box.getMaxX(), to.getX()) - from.getX()) / (to.getX() - from.getX());
				highest = Math.min(highest, from.getY() + part * (to.getY() - from.getY()));
			}
		}
		return highest;
	}

	static boolean crosses(List<Point2D> line, Rectangle2D box) {
		for (int i = 1; i < line.size(); i++) {
			if (new Line2D.Double(line.get(i - 1), line.get(i)).intersects(box)) {
				return true;
			}
		}
		return false;
	}
}
