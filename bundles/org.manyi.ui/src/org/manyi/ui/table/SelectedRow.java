/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.RowSelectionEvent;

/** The row of a table that is selected: one, or none. To select a row does not bring it into sight. */
final class SelectedRow<R> {

	/** In place of a row to be brought into sight. */
	private static final int STAY = -1;

	private final SelectionLayer layer;
	private final Rows<R> rows;
	private final RowKind<R> kind;
	private boolean quiet;

	/**
	 * @param chosen run when the user selects a row
	 */
	SelectedRow(SelectionLayer layer, Rows<R> rows, RowKind<R> kind, Runnable chosen) {
		this.layer = layer;
		this.rows = rows;
		this.kind = kind;
		layer.addLayerListener(event -> {
			if (event instanceof RowSelectionEvent && !quiet) {
				chosen.run();
			}
		});
	}

	Optional<R> get() {
		int index = index();
		return index < 0 ? Optional.empty() : Optional.of(rows.getRowObject(index));
	}

	Optional<String> id() {
		return get().map(kind.id());
	}

	/** Its place among the visible rows; −1 where none is selected. */
	int index() {
		int[] positions = layer.getFullySelectedRowPositions();
		return positions.length == 0 || positions[0] >= rows.getRowCount() ? -1 : positions[0];
	}

	/** Selects the row of that place, as the user does. */
	void choose(int index) {
		layer.doCommand(new SelectRowsCommand(layer, 0, new int[] { index }, false, false, STAY));
	}

	/** Selects the row of that place, or none below 0; tells nobody. */
	void mark(int index) {
		quiet = true;
		try {
			layer.clear();
			if (index >= 0) {
				choose(index);
			}
		} finally {
			quiet = false;
		}
	}
}
