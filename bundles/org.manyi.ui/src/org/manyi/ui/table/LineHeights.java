/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/**
 * How high rows are in a font, in pixels.
 *
 * @param text of a line of text, (0, ∞)
 */
record LineHeights(int text) {

	private static final int AIR = 8;
	private static final int LOWEST = 25;
	/** The height for which widths of columns are given. */
	private static final int USUAL_TEXT = 17;

	/** In the font of a control. */
	static LineHeights of(Control control) {
		GC gc = new GC(control);
		try {
			gc.setFont(control.getFont());
			return new LineHeights(gc.getFontMetrics().getHeight());
		} finally {
			gc.dispose();
		}
	}

	/** Of a row of a table. */
	int row() {
		return Math.max(LOWEST, text + AIR);
	}

	/** Of a row of a table that has so many lines, [1, ∞). */
	int rows(int lines) {
		return row() + (lines - 1) * text;
	}

	/** A width that is given for the usual font, as it is in this one; never less. */
	int wide(int width) {
		return width * Math.max(USUAL_TEXT, text) / USUAL_TEXT;
	}

	/** Of headings, which stand on two lines where one is too long for its column. */
	int headings(boolean twoLines) {
		return rows(twoLines ? 2 : 1);
	}
}
