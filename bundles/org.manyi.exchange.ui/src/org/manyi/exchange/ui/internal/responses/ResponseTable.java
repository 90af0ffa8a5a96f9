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
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** Responses with where they came from and why they are listed. */
public final class ResponseTable {

	private final RecordTable<ResponseRow> table;
	private final Supplier<Texts> texts;
	private final Supplier<String> note;
	private Optional<ResponseColumns> columns = Optional.empty();
	private boolean commented;
	private boolean coded;
	private boolean commentsFirst;
	private Runnable rows = () -> {
		// none were shown yet
	};

	/**
	 * @param id       the identity of the table as a widget
	 * @param note     the heading of the last column
	 * @param selected told the row that the user selects
	 * @param opened   told the row that the user opens by Enter or a double click
	 */
	public ResponseTable(Composite parent, String id, Supplier<Texts> texts, Supplier<String> note,
			SettingsStore settings, Consumer<ResponseRow> selected, Consumer<ResponseRow> opened) {
		this.texts = texts;
		this.note = note;
		table = new RecordTable<>(parent, id, RowKind.flat(row -> Long.toString(row.number())), columns(false));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.area());
		table.keepLook(settings);
		table.onSelect(selected);
		table.onOpen(opened);
	}

	private List<Column<ResponseRow>> columns(boolean commentFills) {
		return List.of(
				Column.numbers("number", 80, () -> "#", row -> row.isWaiting() ? "" : texts.get().count(row.number())),
				Column.words("id", 130, () -> texts.get().messages().fieldResponseId, ResponseRow::id),
				Column.words("who", 200, () -> texts.get().messages().columnCustomerUnit, ResponseRow::who),
				Column.words("day", 100, () -> texts.get().messages().fieldDate, ResponseRow::day),
				Column.words(ResponseColumns.COMMENT, commentFills ? Column.FILLS : 220,
						() -> texts.get().messages().columnComment, row -> row.said().comment()),
				Column.words(ResponseColumns.CATEGORIES, 150, () -> texts.get().messages().columnCategories,
						row -> String.join(" · ", row.said().categories())),
				Column.words("place", 200, () -> texts.get().messages().columnPlace, ResponseRow::place),
				Column.words("note", commentFills ? 160 : Column.FILLS, note, ResponseRow::note));
	}

	/**
	 * Comments are what is read first: they get the room that is left, and the other columns go before they do. What
	 * those tell is to be told elsewhere of the response selected.
	 */
	void readComments() {
		commentsFirst = true;
		table.area().addListener(SWT.Resize, event -> table.area().getDisplay().asyncExec(() -> {
			if (!table.area().isDisposed() && columns.filter(before -> !before.equals(wanted())).isPresent()) {
				showColumns();
				rows.run();
			}
		}));
	}

	private ResponseColumns wanted() {
		return ResponseColumns.of(commented, coded, commentsFirst, table.area().getSize().x);
	}

	/** Shows these, in this order; nothing where there are none. */
	public void show(List<ResponseRow> found) {
		look(found);
		rows = () -> table.setRows(found);
		showColumns();
		rows.run();
		table.area().setVisible(!found.isEmpty());
	}

	/** Shows those of a window; to be called again when more of them are at hand. */
	void show(PagedResponses window) {
		look(window.present());
		rows = () -> table.setRows(window);
		showColumns();
		rows.run();
		table.area().setVisible(window.size() > 0);
	}

	private void look(List<ResponseRow> found) {
		commented = found.stream().anyMatch(row -> !row.said().comment().isEmpty());
		coded = found.stream().anyMatch(row -> !row.said().categories().isEmpty());
	}

	private void showColumns() {
		ResponseColumns wanted = wanted();
		if (columns.filter(before -> before.commentFills() == wanted.commentFills()).isEmpty()) {
			table.setColumns(columns(wanted.commentFills()));
		}
		columns = Optional.of(wanted);
		table.showColumns(wanted::has);
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
