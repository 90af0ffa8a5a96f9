/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.manyi.ui.Palette;

/**
 * One column of a table.
 *
 * @param <R>     what a row is
 * @param id      stable, such as {@code score}
 * @param width   the most it takes by itself, in pixels at 100 % zoom: it takes less where heading and cells need less,
 *                and what the user drags it to; {@value #FILLS} for a column that takes the room the others leave
 * @param right   whether heading and text stand at the right edge, as numbers do
 * @param heading asked each time it is drawn, as the language may change
 * @param text    the cell as text: what is drawn by default, copied, exported and read aloud
 * @param drawing draws the cell
 * @param order   how rows are sorted by it, ascending; empty when they cannot be
 * @param hint    what else is told of a cell when the mouse rests on it; empty text for nothing
 */
public record Column<R>(String id, int width, boolean right, Supplier<String> heading, Function<R, String> text,
		CellDrawing<R> drawing, Optional<Comparator<R>> order, Function<R, String> hint) {

	/** The width of a column that takes the room the others leave. */
	public static final int FILLS = 0;

	/** A column of words. */
	public static <R> Column<R> words(String id, int width, Supplier<String> heading, Function<R, String> text) {
		return new Column<>(id, width, false, heading, text, CellDrawing.text(false, text), Optional.empty(),
				row -> "");
	}

	/** A column of numbers. */
	public static <R> Column<R> numbers(String id, int width, Supplier<String> heading, Function<R, String> text) {
		return new Column<>(id, width, true, heading, text, CellDrawing.text(true, text), Optional.empty(),
				row -> "");
	}

	/** The same column, drawn otherwise. */
	public Column<R> drawn(CellDrawing<R> other) {
		return new Column<>(id, width, right, heading, text, other, order, hint);
	}

	/** The same column, which tells more of a cell when the mouse rests on it. */
	public Column<R> hinted(Function<R, String> told) {
		return new Column<>(id, width, right, heading, text, drawing, order, told);
	}

	/** The same column, in the colour that is given for a row; in the row's own where none is. */
	public Column<R> colored(Function<R, Optional<Palette>> color) {
		return drawn(drawing.colored(color));
	}

	/** The same column, whose heading sorts the rows. */
	public Column<R> sortedBy(Comparator<R> ascending) {
		return new Column<>(id, width, right, heading, text, drawing, Optional.of(ascending), hint);
	}

	/** The same column, whose heading sorts the rows by what they have there; those that have nothing stand lowest. */
	public <C extends Comparable<? super C>> Column<R> sortedByKey(Function<R, Optional<C>> key) {
		Comparator<C> nothingLowest = Comparator.nullsFirst(Comparator.naturalOrder());
		return sortedBy(
				(one, other) -> nothingLowest.compare(key.apply(one).orElse(null), key.apply(other).orElse(null)));
	}
}
