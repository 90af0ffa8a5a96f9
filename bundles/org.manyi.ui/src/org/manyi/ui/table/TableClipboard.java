/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/**
 * Puts what a table shows on the clipboard.
 *
 * @param display whose clipboard it is
 * @param columns of the table
 */
record TableClipboard<R>(Display display, Columns<R> columns) {

	/** Puts a whole table there, in lines of cells separated by tabs. */
	void put(TableText table) {
		put(table.tabSeparated());
	}

	/** Puts a row there, its cells separated by tabs. */
	void putRow(R row) {
		put(TableText.line(columns.visible().stream().map(column -> column.text().apply(row)).toList()));
	}

	/**
	 * Puts a cell there.
	 *
	 * @param column its place among the visible ones; the first one where there is none
	 */
	void putCell(R row, int column) {
		put(columns.get(column < columns.visible().size() ? column : 0).text().apply(row));
	}

	private void put(String text) {
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(display);
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}
}
