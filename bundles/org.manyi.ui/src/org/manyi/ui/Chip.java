/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** A rounded coloured label with white text, such as a band. */
public final class Chip {

	private static final int PADDING = 7;
	private static final int VERTICAL_PADDING = 2;

	private Chip() {
	}

	/** How much room the chip takes in the font of the context. */
	public static Point size(GC gc, String text) {
		Point extent = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
		return new Point(extent.x + 2 * PADDING, extent.y + 2 * VERTICAL_PADDING);
	}

	/** Draws it with its left edge at {@code x}, centred on the line {@code middle}. */
	public static void draw(GC gc, String text, Color color, int x, int middle) {
		Point size = size(gc, text);
		Color foreground = gc.getForeground();
		Color background = gc.getBackground();
		gc.setAntialias(SWT.ON);
		gc.setBackground(color);
		int top = middle - size.y / 2;
		gc.fillRoundRectangle(x, top, size.x, size.y, size.y, size.y);
		gc.setForeground(Palette.GROUND.color());
		gc.drawText(text, x + PADDING, top + VERTICAL_PADDING, SWT.DRAW_TRANSPARENT);
		gc.setForeground(foreground);
		gc.setBackground(background);
	}
}
