/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.manyi.ui.Palette;

/** Draws a cell indented by the depth of its row, with a triangle before a row that has rows below it. */
final class TreeDrawing<R> implements CellDrawing<R> {

	private static final int INDENT = 16;
	private static final int TRIANGLE = 8;

	private final Rows<R> rows;
	private final RowKind<R> kind;
	private final CellDrawing<R> words;

	TreeDrawing(Rows<R> rows, RowKind<R> kind, CellDrawing<R> words) {
		this.rows = rows;
		this.kind = kind;
		this.words = words;
	}

	static int textStart(int depth) {
		return PADDING + depth * INDENT + TRIANGLE + 2;
	}

	@Override
	public void draw(GC gc, Rectangle area, R row) {
		int depth = kind.depth().applyAsInt(row);
		if (rows.expandable(row)) {
			triangle(gc, area.x + PADDING + depth * INDENT, area.y + area.height / 2, rows.expanded(row));
		}
		int start = textStart(depth) - PADDING / 2;
		words.draw(gc, new Rectangle(area.x + start, area.y, area.width - start, area.height), row);
	}

	@Override
	public int width(GC gc, R row, String text) {
		return textStart(kind.depth().applyAsInt(row)) - PADDING / 2 + words.width(gc, row, text);
	}

	@Override
	public int roomyWidth() {
		return words.roomyWidth();
	}

	private static void triangle(GC gc, int x, int middle, boolean open) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(Palette.SECONDARY.color());
		gc.fillPolygon(open ? new int[] { x, middle - 2, x + TRIANGLE, middle - 2, x + TRIANGLE / 2, middle + 3 }
				: new int[] { x + 2, middle - TRIANGLE / 2, x + 7, middle, x + 2, middle + TRIANGLE / 2 });
	}
}
