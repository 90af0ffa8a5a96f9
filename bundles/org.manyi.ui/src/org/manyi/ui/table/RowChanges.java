/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.List;
import java.util.Optional;

/** Changes which rows a table shows: the one selected stays selected by its id, and those in sight stay there. */
final class RowChanges<R> {

	private final TableFrame<R> frame;
	private final Rows<R> rows;
	private final SelectedRow<R> selected;
	private final RowsInSight<R> sight;

	RowChanges(TableFrame<R> frame, Rows<R> rows, SelectedRow<R> selected, RowsInSight<R> sight) {
		this.frame = frame;
		this.rows = rows;
		this.selected = selected;
		this.sight = sight;
	}

	/** Runs what changes the rows, or how high they are. */
	void run(Runnable change) {
		Optional<String> kept = selected.id();
		RowsInSight.Place place = sight.place(selected.index());
		change.run();
		frame.fit();
		show(kept, place);
	}

	private void show(Optional<String> mark, RowsInSight.Place place) {
		int index = mark.map(rows::indexOf).orElse(-1);
		selected.mark(-1);
		frame.table().refresh();
		selected.mark(index);
		sight.restore(place, index);
	}

	/** Shows these rows in place of those of the same ids, and draws those alone anew that differ. */
	void update(List<R> all) {
		List<R> before = rows.visible();
		if (!rows.replace(all)) {
			run(() -> rows.set(all));
			return;
		}
		for (int row = 0; row < before.size(); row++) {
			if (!before.get(row).equals(rows.visible().get(row))) {
				sight.redraw(row);
			}
		}
	}

	/** Marks the row of that id and brings it into view, opening what hides it; none where there is no such row. */
	void mark(Optional<String> id) {
		if (!selected.id().equals(id)) {
			RowsInSight.Place place = sight.place(-1);
			id.ifPresent(rows::reveal);
			show(id, place);
			sight.reveal(selected.index());
		}
	}
}
