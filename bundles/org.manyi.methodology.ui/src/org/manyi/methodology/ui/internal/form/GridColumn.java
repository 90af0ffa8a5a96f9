/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A column of a table of the form.
 *
 * @param heading asked each time, as the language may change
 * @param share   of the width that is left, [1, ∞)
 * @param right   whether it stands at the right edge, as numbers do
 * @param text    what a cell says
 * @param edited  told what the user wrote; empty for a column that cannot be edited
 * @param open    whether the cell of a row can be edited
 * @param choices what can be chosen; empty for any text
 * @param worse   whether the cell of a row is pointed at as wrong
 */
record GridColumn(Supplier<String> heading, int share, boolean right, Function<GridRow, String> text,
		Optional<BiConsumer<GridRow, String>> edited, Predicate<GridRow> open,
		Function<GridRow, List<String>> choices, Predicate<GridRow> worse) {

	/** Words to be edited. */
	static GridColumn words(Supplier<String> heading, int share, Function<GridRow, String> text,
			BiConsumer<GridRow, String> edited) {
		return new GridColumn(heading, share, false, text, Optional.of(edited), row -> true, row -> List.of(),
				row -> false);
	}

	/** A number to be edited. */
	static GridColumn number(Supplier<String> heading, int share, Function<GridRow, String> text,
			BiConsumer<GridRow, String> edited) {
		return new GridColumn(heading, share, true, text, Optional.of(edited), row -> true, row -> List.of(),
				row -> false);
	}

	/** Words that follow from others. */
	static GridColumn told(Supplier<String> heading, int share, Function<GridRow, String> text) {
		return new GridColumn(heading, share, false, text, Optional.empty(), row -> false, row -> List.of(),
				row -> false);
	}

	/** A number that follows from others. */
	static GridColumn result(Supplier<String> heading, int share, Function<GridRow, String> text) {
		return new GridColumn(heading, share, true, text, Optional.empty(), row -> false, row -> List.of(),
				row -> false);
	}

	/** The same, editable in some rows alone. */
	GridColumn where(Predicate<GridRow> rows) {
		return new GridColumn(heading, share, right, text, edited, rows, choices, worse);
	}

	/** The same, with what can be chosen. */
	GridColumn among(Function<GridRow, List<String>> offered) {
		return new GridColumn(heading, share, right, text, edited, open, offered, worse);
	}

	/** The same, pointing at the cells of some rows. */
	GridColumn worseWhere(Predicate<GridRow> rows) {
		return new GridColumn(heading, share, right, text, edited, open, choices, rows);
	}
}
