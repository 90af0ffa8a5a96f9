/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.manyi.ui.Palette;

/** Says in the line of headings that there are more columns beyond an edge, and how many. */
final class EdgeHints {

	private static final int PAD = 4;
	/** So much of a column may be beyond the edge without being missed, in pixels. */
	private static final int MISSED = 8;

	private final NatTable table;
	private final TableLayers<?> layers;

	EdgeHints(NatTable table, TableLayers<?> layers) {
		this.table = table;
		this.layers = layers;
	}

	/** How many columns are beyond the left edge, or cut by it, [0, ∞). */
	int left() {
		int edge = layers.viewport().getOrigin().getX() - MISSED;
		return (int) columns().filter(column -> start(column) < edge).count();
	}

	/** How many columns are beyond the right edge, or cut by it, [0, ∞). */
	int right() {
		int edge = layers.viewport().getOrigin().getX() + table.getClientArea().width;
		return (int) columns().filter(column -> start(column) + layers.body().getColumnWidthByPosition(column)
				> edge + MISSED).count();
	}

	private IntStream columns() {
		return IntStream.range(0, layers.body().getColumnCount());
	}

	private int start(int column) {
		return layers.body().getStartXOfColumnPosition(column);
	}

	void paint(GC gc) {
		int left = left();
		if (left > 0) {
			paint(gc, "◂ " + left, false);
		}
		int right = right();
		if (right > 0) {
			paint(gc, right + " ▸", true);
		}
	}

	private void paint(GC gc, String words, boolean atRight) {
		Rectangle area = table.getClientArea();
		int height = table.getRowHeightByPosition(0) - 1;
		Point size = gc.textExtent(words, SWT.DRAW_TRANSPARENT);
		int width = size.x + 2 * PAD;
		int x = atRight ? area.x + area.width - width : area.x;
		gc.setBackground(Palette.SELECTION.color());
		gc.fillRectangle(x, area.y, width, height);
		gc.setForeground(Palette.ACCENT.color());
		gc.drawText(words, x + PAD, area.y + height - size.y - PAD, true);
	}
}
