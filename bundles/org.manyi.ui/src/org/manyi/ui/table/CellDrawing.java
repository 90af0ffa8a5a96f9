/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.manyi.ui.Palette;

/**
 * Draws a cell on the ground of its row, with the row's font and colour set.
 *
 * @param <R> what a row is
 */
@FunctionalInterface
public interface CellDrawing<R> {

	/** The room between the edge of a cell and its text. */
	int PADDING = 6;

	/**
	 * @param area the whole cell
	 */
	void draw(GC gc, Rectangle area, R row);

	/**
	 * How wide a cell must be for the reader to see all of its text. Of rows of the same depth and font it depends on
	 * the text alone, so that it is asked once for each text.
	 *
	 * @param text what the column says of the row
	 */
	default int width(GC gc, R row, String text) {
		return wordsWidth(gc, text);
	}

	/** How wide a cell is where there is room to spare; 0 where that makes no difference to it. */
	default int roomyWidth() {
		return 0;
	}

	/** The same, in the colour that is given for a row; in the row's own where none is. */
	default CellDrawing<R> colored(Function<R, Optional<Palette>> color) {
		CellDrawing<R> plain = this;
		return new CellDrawing<>() {

			@Override
			public void draw(GC gc, Rectangle area, R row) {
				color.apply(row).ifPresent(given -> gc.setForeground(given.color()));
				plain.draw(gc, area, row);
			}

			@Override
			public int width(GC gc, R row, String text) {
				return plain.width(gc, row, text);
			}

			@Override
			public int roomyWidth() {
				return plain.roomyWidth();
			}
		};
	}

	/** The text, on one line. */
	static <R> CellDrawing<R> text(boolean right, Function<R, String> text) {
		return (gc, area, row) -> line(gc, area, right, text.apply(row));
	}

	/** How wide a cell of one line of text is. */
	static int wordsWidth(GC gc, String text) {
		return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x + 2 * PADDING;
	}

	/** Draws one line: words at the left, shortened where they do not fit; numbers at the right, never shortened. */
	static void line(GC gc, Rectangle area, boolean right, String text) {
		if (text.isEmpty()) {
			return;
		}
		Point extent = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
		String shown = text;
		if (!right && extent.x > area.width - 2 * PADDING) {
			shown = shortened(gc, text, area.width - 2 * PADDING);
			extent = gc.textExtent(shown, SWT.DRAW_TRANSPARENT);
		}
		int x = right ? area.x + area.width - PADDING - extent.x : area.x + PADDING;
		gc.drawText(shown, x, area.y + (area.height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
	}

	private static String shortened(GC gc, String text, int room) {
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (gc.textExtent(text.substring(0, middle) + "…", SWT.DRAW_TRANSPARENT).x <= room) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return text.substring(0, low) + "…";
	}
}
