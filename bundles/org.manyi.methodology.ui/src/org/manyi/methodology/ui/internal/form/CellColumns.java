/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.manyi.methodology.ui.internal.Messages;
import org.manyi.scoring.edit.YamlPath;

/**
 * Makes columns whose cells are values of the row's mapping.
 *
 * @param form what they show and change
 */
record CellColumns(Form form) {

	private static final String NONE = "—";

	/** A word under a key, or under keys that lead to it. */
	GridColumn word(Function<Messages, String> heading, int share, String... keys) {
		return GridColumn.words(() -> heading.apply(form.messages()), share, row -> form.scalar(path(row, keys)),
				(row, value) -> form.change(edit -> edit.value(path(row, keys), value, false)));
	}

	/** A text in the user's language. */
	GridColumn spoken(Function<Messages, String> heading, int share, String key) {
		return GridColumn.words(() -> heading.apply(form.messages()), share,
				row -> form.scalar(row.path().key(key).key(form.texts().language())), (row, value) -> form
						.change(edit -> edit.localized(row.path().key(key), form.texts().language(), value)));
	}

	/** One of several words, or none. */
	GridColumn choice(Function<Messages, String> heading, int share, String key, List<String> words,
			Function<Messages, List<String>> names) {
		return GridColumn.words(() -> heading.apply(form.messages()), share, row -> {
			int chosen = words.indexOf(form.scalar(row.path().key(key)));
			return chosen < 0 ? NONE : names.apply(form.messages()).get(chosen);
		}, (row, value) -> {
			int chosen = names.apply(form.messages()).indexOf(value);
			form.change(edit -> edit.value(row.path().key(key), chosen < 0 ? "" : words.get(chosen), false));
		}).among(row -> {
			List<String> offered = new ArrayList<>(names.apply(form.messages()));
			offered.addFirst(NONE);
			return offered;
		});
	}

	private static YamlPath path(GridRow row, String... keys) {
		YamlPath path = row.path();
		for (String key : keys) {
			path = path.key(key);
		}
		return path;
	}
}
