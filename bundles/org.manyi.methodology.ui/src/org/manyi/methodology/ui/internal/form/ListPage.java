/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.manyi.methodology.ui.internal.Messages;
import org.manyi.scoring.edit.YamlContent;
import org.manyi.scoring.edit.YamlPath;

/** A chapter that is one list: a table of it, and under that all that is said of the selected element, to be edited. */
final class ListPage implements FormPage {

	private static final int TABLE = 150;

	private final Form form;
	private final YamlPath list;
	private final Kind kind;
	private final Composite page;
	private final Label meaning;
	private final GridTable table;
	private final RowButtons buttons;
	private final RowFields fields;

	/**
	 * What is in the list.
	 *
	 * @param key     of the list, at the top of the document
	 * @param meaning what its elements are, in words
	 * @param add     what adding one is called
	 * @param made    an element to begin with, of that number, [1, ∞)
	 * @param columns the columns of the table
	 * @param details adds the fields of an element
	 */
	record Kind(String key, Function<Messages, String> meaning, Function<Messages, String> add,
			Function<Integer, YamlContent> made, List<GridColumn> columns, Consumer<RowFields> details) {
	}

	ListPage(Composite parent, Form form, Kind kind) {
		this.form = form;
		this.kind = kind;
		list = YamlPath.of(kind.key());
		page = Layouts.page(parent, 1);
		String id = "form." + kind.key();
		meaning = Layouts.words(page, id + ".meaning", 1);
		table = new GridTable(page, id, kind.columns()).named(() -> kind.meaning().apply(form.messages()));
		table.onSelect(row -> {
			form.reveal(row.path());
			showFields();
		});
		Layouts.fill(table, 1, TABLE);
		buttons = new RowButtons(page, id, form, table).with("add", kind.add(), this::add).withRemoveAndMove()
				.with("text", messages -> messages.editInText,
						() -> form.editInText(table.selected().map(GridRow::path).orElse(list)));
		fields = new RowFields(page, id, form, this::selected);
		kind.details().accept(fields);
	}

	private Optional<GridRow> selected() {
		return table.selected().filter(row -> form.tree().find(row.path()).isPresent());
	}

	private void add() {
		int number = form.tree().size(list) + 1;
		form.change(edit -> edit.append(list, kind.made().apply(number)));
		table.select(new GridRow(list.at(number - 1)));
	}

	private void showFields() {
		fields.show();
		page.layout(true, true);
		form.fit(page);
	}

	@Override
	public Control control() {
		return page;
	}

	@Override
	public void show() {
		meaning.setText(kind.meaning().apply(form.messages()));
		List<GridRow> rows = GridRow.of(form.tree(), list);
		table.show(rows, form.document().isEditable());
		if (selected().isEmpty() && !rows.isEmpty()) {
			table.mark(rows.getFirst());
		}
		buttons.show();
		showFields();
	}
}
