/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.nebula.widgets.nattable.viewport.event.ScrollEvent;
import org.manyi.ui.table.RecordTable.Sight;

/**
 * Which rows of a table are in sight. When rows come or go, those in sight stay where they are: only the user moves
 * them, and a row that is selected elsewhere.
 */
final class RowsInSight<R> {

	/** So many rows before the last one the table is near its end. */
	private static final int END = 10;
	private static final int NOTHING_KEPT = -1;
	/** Of the rows of the table, that of the headings. */
	private static final int HEADING = 1;

	private final NatTable table;
	private final TableLayers<R> layers;
	private final ViewportLayer viewport;
	private final Rows<R> rows;
	private final RowKind<R> kind;
	private Runnable scrolled = () -> {
	};
	private Runnable end = () -> {
	};
	private int height;

	/**
	 * What was in sight.
	 *
	 * @param first    the id of the first row; empty where there was none, and where it is the first one of all: who
	 *                 looks at the beginning wants to see what comes to stand there
	 * @param over     how much of that row was above the upper edge, in pixels, [0, ∞)
	 * @param selected whether the row selected was in sight
	 */
	record Place(Optional<String> first, int over, boolean selected) {
	}

	RowsInSight(NatTable table, TableLayers<R> layers, Rows<R> rows, RowKind<R> kind) {
		this.table = table;
		this.layers = layers;
		this.viewport = layers.viewport();
		this.rows = rows;
		this.kind = kind;
		viewport.addLayerListener(event -> {
			if (event instanceof ScrollEvent) {
				scrolled.run();
				tellEnd();
			}
		});
	}

	void onScroll(Runnable moved) {
		scrolled = moved;
	}

	void onEnd(Runnable reached) {
		end = reached;
	}

	/** Draws a row anew, where it is in sight. */
	void redraw(int index) {
		sight().filter(seen -> seen.first() <= index && index <= seen.last()).ifPresent(seen -> {
			Rectangle cell = table.getBoundsByPosition(0, index - seen.first() + HEADING);
			table.redraw(0, cell.y, table.getClientArea().width, cell.height, true);
		});
	}

	private void tellEnd() {
		if (sight().filter(seen -> seen.last() >= rows.getRowCount() - END).isPresent()) {
			end.run();
		}
	}

	/** How many rows there are in sight, [0, ∞). */
	int count() {
		return viewport.getRowCount();
	}

	Optional<Sight> sight() {
		int seen = viewport.getRowCount();
		return seen == 0 ? Optional.empty()
				: Optional.of(new Sight(viewport.getRowIndexByPosition(0), viewport.getRowIndexByPosition(seen - 1)));
	}

	/**
	 * What is in sight now, to be brought there again.
	 *
	 * @param selected the place of the row selected; −1 for none
	 */
	Place place(int selected) {
		Optional<Sight> seen = sight().filter(sight -> sight.first() >= 0 && sight.first() < rows.getRowCount());
		return new Place(
				seen.filter(sight -> sight.first() > 0).map(sight -> kind.id().apply(rows.getRowObject(sight.first()))),
				viewport.getOrigin().getY() % layers.rowHeight(),
				seen.filter(sight -> sight.first() <= selected && selected <= sight.last()).isPresent());
	}

	/** Brings that into sight; the first rows where the first one of it is gone. */
	void restore(Place place, int selected) {
		release();
		int first = place.first().map(rows::indexOf).orElse(-1);
		viewport.setOriginY(first < 0 ? 0 : startOf(first) + Math.min(place.over(), layers.rowHeight() - 1));
		if (place.selected()) {
			reveal(selected);
		}
	}

	/**
	 * NatTable keeps the row in sight that it brought there last, whenever it is asked what is in sight: also while
	 * another one is on its way there, which would never come then. So no row is kept.
	 */
	private void release() {
		viewport.setKeepInViewportRowPosition(NOTHING_KEPT);
	}

	private int startOf(int index) {
		return layers.body().getStartYOfRowPosition(index);
	}

	/** Brings the row of that place into sight; does nothing below 0. */
	void reveal(int index) {
		if (index >= 0) {
			release();
			viewport.moveRowPositionIntoViewport(index);
			release();
		}
	}

	/** Brings the first row into sight. */
	void toTop() {
		release();
		viewport.setOriginY(0);
	}

	/** Moves so many columns along, to the left below 0. */
	void sideways(int columns) {
		int last = layers.body().getColumnCount() - 1;
		int first = Math.clamp(viewport.getOriginColumnPosition() + columns, 0, Math.max(0, last));
		viewport.setOriginX(layers.body().getStartXOfColumnPosition(first));
	}

	/**
	 * The table has another height. One that was scrolled before it had its height shows whole rows at its upper edge
	 * as well; one that became higher shows as many rows from the first one as it can with the selected one in sight.
	 *
	 * @param selected the place of the row selected; −1 for none
	 */
	void resized(int selected) {
		int row = layers.rowHeight();
		int over = viewport.getOrigin().getY() % row;
		if (over > 0) {
			viewport.setOriginY(viewport.getOrigin().getY() + row - over);
		}
		int before = height;
		height = table.getClientArea().height;
		int seen = Math.max(1, (height - table.getRowHeightByPosition(0)) / row);
		int first = Math.max(0, Math.max(0, selected) - seen + 1) * row;
		if (height > before && viewport.getOrigin().getY() > first) {
			viewport.setOriginY(first);
		}
	}
}
