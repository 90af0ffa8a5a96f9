/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** Responses with where they came from and why they are listed. */
public final class ResponseTable {

	private static final String COMMENT = "comment";
	private static final String CATEGORIES = "categories";

	private final RecordTable<ResponseRow> table;

	/**
	 * @param id       the identity of the table as a widget
	 * @param note     the heading of the last column
	 * @param selected told the row that the user selects
	 * @param opened   told the row that the user opens by Enter or a double click
	 */
	public ResponseTable(Composite parent, String id, Supplier<Texts> texts, Supplier<String> note,
			SettingsStore settings, Consumer<ResponseRow> selected, Consumer<ResponseRow> opened) {
		table = new RecordTable<>(parent, id, RowKind.flat(row -> Long.toString(row.number())), List.of(
				Column.numbers("number", 80, () -> "#", row -> row.isWaiting() ? "" : texts.get().count(row.number())),
				Column.words("id", 130, () -> texts.get().messages().fieldResponseId, ResponseRow::id),
				Column.words("who", 200, () -> texts.get().messages().columnCustomerUnit, ResponseRow::who),
				Column.words("day", 100, () -> texts.get().messages().fieldDate, ResponseRow::day),
				Column.words(COMMENT, 220, () -> texts.get().messages().columnComment, row -> row.said().comment()),
				Column.words(CATEGORIES, 150, () -> texts.get().messages().columnCategories,
						row -> String.join(" · ", row.said().categories())),
				Column.words("place", 200, () -> texts.get().messages().columnPlace, ResponseRow::place),
				Column.words("note", Column.FILLS, note, ResponseRow::note)));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.area());
		table.keepLook(settings);
		table.onSelect(selected);
		table.onOpen(opened);
	}

	/** Shows these, in this order; nothing where there are none. */
	public void show(List<ResponseRow> rows) {
		showColumns(rows);
		table.setRows(rows);
		table.area().setVisible(!rows.isEmpty());
	}

	/** Shows those of a window; to be called again when more of them are at hand. */
	void show(PagedResponses window) {
		showColumns(window.present());
		table.setRows(window);
		table.area().setVisible(window.size() > 0);
	}

	private void showColumns(List<ResponseRow> rows) {
		boolean commented = rows.stream().anyMatch(row -> !row.said().comment().isEmpty());
		boolean coded = rows.stream().anyMatch(row -> !row.said().categories().isEmpty());
		table.showColumns(id -> switch (id) {
		case COMMENT -> commented;
		case CATEGORIES -> coded || commented;
		default -> true;
		});
	}

	/** The widget that has the keyboard. */
	Control control() {
		return table.control();
	}

	/** Called when the user has scrolled. */
	void onScroll(Runnable scrolled) {
		table.onScroll(scrolled);
	}

	/** The places of the rows in sight; empty where there are none. */
	Optional<RecordTable.Sight> sight() {
		return table.sight();
	}

	/** The row selected. */
	Optional<ResponseRow> selection() {
		return table.selection();
	}

	/** Gives the keyboard to it. */
	boolean setFocus() {
		return table.control().setFocus();
	}

	/** Marks the response of that number; none where it is not there. */
	public void select(Optional<Long> number) {
		table.select(number.map(String::valueOf));
	}
}
