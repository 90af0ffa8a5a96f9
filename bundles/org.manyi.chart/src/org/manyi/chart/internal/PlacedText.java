/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * A line of text with its place.
 *
 * @param text  the text
 * @param x     where its base line begins, in logical pixels
 * @param y     where its base line begins, in logical pixels
 * @param angle by which it is turned round that point, in radians, clockwise
 * @param style its font
 * @param color its colour
 */
public record PlacedText(String text, double x, double y, double angle, TextStyle style, Color color) {

	/** Level text from its left end. */
	public static PlacedText left(String text, double x, double baseline, TextStyle style, Color color) {
		return new PlacedText(text, x, baseline, 0, style, color);
	}

	/** Level text round its middle. */
	public static PlacedText centered(String text, double middle, double baseline, TextStyle style, Color color) {
		return left(text, middle - style.width(text) / 2, baseline, style, color);
	}

	/** Level text up to its right end. */
	public static PlacedText right(String text, double right, double baseline, TextStyle style, Color color) {
		return left(text, right - style.width(text), baseline, style, color);
	}

	/** Draws it. */
	public void paint(Graphics2D g2) {
		AffineTransform before = g2.getTransform();
		g2.rotate(angle, x, y);
		g2.setPaint(color);
		g2.setFont(style.font());
		g2.drawString(text, (float) x, (float) y);
		g2.setTransform(before);
	}

	/** What the text covers, before it is turned. */
	Rectangle2D level() {
		return new Rectangle2D.Double(x, y - style.ascent(), style.width(text), style.ascent() + style.descent());
	}

	/** What the text covers. */
	Shape outline() {
		return AffineTransform.getRotateInstance(angle, x, y).createTransformedShape(level());
	}
}
