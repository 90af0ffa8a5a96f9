/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.function.Function;

/**
 * One column of a table.
 *
 * @param <R>     what a row is
 * @param id      stable, such as {@code score}
 * @param width   in pixels at 100 % zoom; {@value #FILLS} for a column that takes the room the others leave
 * @param right   whether heading and text stand at the right edge, as numbers do
 * @param text    the cell as text: what is drawn by default, copied, and read aloud
 * @param drawing draws the cell
 */
public record Column<R>(String id, int width, boolean right, Function<R, String> text, CellDrawing<R> drawing) {

	/** The width of a column that takes the room the others leave. */
	public static final int FILLS = 0;

	/** A column of words. */
	public static <R> Column<R> words(String id, int width, Function<R, String> text) {
		return new Column<>(id, width, false, text, CellDrawing.text(false, text));
	}

	/** A column of numbers. */
	public static <R> Column<R> numbers(String id, int width, Function<R, String> text) {
		return new Column<>(id, width, true, text, CellDrawing.text(true, text));
	}

	/** The same column, drawn otherwise. */
	public Column<R> drawn(CellDrawing<R> other) {
		return new Column<>(id, width, right, text, other);
	}
}
