/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;
import org.manyi.ui.table.RecordTable;

/** The context menu of a table: copies a cell, the row or all rows, exports the table, and chooses its columns. */
public final class TableMenu {

	private final Menu menu;
	private final MenuItem cell;
	private final MenuItem row;
	private final MenuItem all;
	private final MenuItem export;
	private final MenuItem columns;

	/**
	 * @param id       the identities of its items begin with it
	 * @param exported run to export the table
	 */
	public TableMenu(RecordTable<?> table, String id, Runnable exported) {
		menu = new Menu(table.control());
		cell = item(menu, id + ".copy.cell", table::copyCell);
		row = item(menu, id + ".copy.row", table::copyRow);
		all = item(menu, id + ".copy.table", table::copy);
		new MenuItem(menu, SWT.SEPARATOR);
		export = item(menu, id + ".export", exported);
		columns = WidgetId.set(new MenuItem(menu, SWT.CASCADE), id + ".columns");
		Menu choices = new Menu(columns);
		columns.setMenu(choices);
		choices.addListener(SWT.Show, event -> offer(table, id, choices));
		menu.addListener(SWT.Show, event -> {
			cell.setEnabled(table.hasSelection());
			row.setEnabled(table.hasSelection());
		});
		table.control().setMenu(menu);
	}

	private static void offer(RecordTable<?> table, String id, Menu choices) {
		for (MenuItem old : choices.getItems()) {
			old.dispose();
		}
		for (RecordTable.Choice choice : table.choices()) {
			MenuItem item = WidgetId.set(new MenuItem(choices, SWT.CHECK), id + ".columns." + choice.id());
			item.setText(choice.heading().replace("&", "&&"));
			item.setSelection(choice.shown());
			item.addListener(SWT.Selection, event -> table.hide(choice.id(), !item.getSelection()));
		}
	}

	private static MenuItem item(Menu menu, String id, Runnable action) {
		MenuItem item = WidgetId.set(new MenuItem(menu, SWT.PUSH), id);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	/** The menu, for what a view adds to it. */
	public Menu menu() {
		return menu;
	}

	/** Speaks this language. */
	public void show(Messages messages) {
		WidgetWords.set(cell, messages.copyCell);
		WidgetWords.set(row, messages.copyRow);
		WidgetWords.set(all, messages.copyTable + "\tCtrl+C");
		WidgetWords.set(export, messages.exportTable);
		WidgetWords.set(columns, messages.chooseColumns);
	}
}
