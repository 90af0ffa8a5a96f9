/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.manyi.ui.Palette;

/**
 * Draws a name, on two lines where it is too long for one, and in the secondary colour a note below it. The rows of the
 * table have to be as high, see {@link RecordTable#setLines}.
 *
 * @param <R>   what a row is
 * @param name  the name
 * @param note  what is said below it; nothing where empty
 * @param color the colour of the name; the row's own where there is none
 */
public record NameAndNote<R>(Function<R, String> name, Function<R, String> note,
		Function<R, Optional<Palette>> color) implements CellDrawing<R> {

	@Override
	@NonNullByDefault({})
	public void draw(GC gc, Rectangle area, R row) {
		HeadingLines lines = lines(gc, row, area.width);
		String below = note.apply(row);
		int height = gc.getFontMetrics().getHeight();
		int count = lines.lines().size() + (below.isEmpty() ? 0 : 1);
		Rectangle line = new Rectangle(area.x, area.y + (area.height - count * height) / 2, area.width, height);
		color.apply(row).ifPresent(given -> gc.setForeground(given.color()));
		for (String words : lines.lines()) {
			CellDrawing.line(gc, line, false, words);
			line.y += height;
		}
		gc.setForeground(Palette.SECONDARY.color());
		CellDrawing.line(gc, line, false, below);
	}

	/** How many lines a row takes where it is that wide, [1, 3]. */
	public int count(GC gc, R row, int width) {
		return lines(gc, row, width).lines().size() + (note.apply(row).isEmpty() ? 0 : 1);
	}

	private HeadingLines lines(GC gc, R row, int width) {
		String words = name.apply(row);
		return CellDrawing.wordsWidth(gc, words) <= width ? HeadingLines.single(words) : HeadingLines.narrow(gc, words);
	}

	@Override
	@NonNullByDefault({})
	public int width(GC gc, R row, String text) {
		return Math.max(HeadingLines.narrow(gc, name.apply(row)).width(gc),
				CellDrawing.wordsWidth(gc, note.apply(row)));
	}
}
