/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.manyi.ui.table.RecordTable.Sight;

/** What follows from keys and mouse in a table, and who is told of it. */
final class TableActions<R> implements TableInput.Actions<R> {

	private final Rows<R> rows;
	private final Columns<R> columns;
	private final SelectedRow<R> selected;
	private final RowsInSight<R> sight;
	private final RowChanges<R> changes;
	private final Runnable copied;
	private final Runnable sorted;
	private Consumer<R> opened = row -> {
	};
	private Consumer<String> clicked = column -> {
	};
	private Optional<IntConsumer> stepped = Optional.empty();

	/**
	 * @param copied copies the table
	 * @param sorted told that the user has sorted it
	 */
	TableActions(Rows<R> rows, Columns<R> columns, SelectedRow<R> selected, RowsInSight<R> sight,
			RowChanges<R> changes, Runnable copied, Runnable sorted) {
		this.rows = rows;
		this.columns = columns;
		this.selected = selected;
		this.sight = sight;
		this.changes = changes;
		this.copied = copied;
		this.sorted = sorted;
	}

	void onOpen(Consumer<R> listener) {
		opened = listener;
	}

	/**
	 * @param step told by how many columns the keyboard goes to the right, in place of scrolling
	 */
	void onCell(Consumer<String> click, IntConsumer step) {
		clicked = click;
		stepped = Optional.of(step);
	}

	@Override
	public void open(R row) {
		opened.accept(row);
	}

	@Override
	public void copy() {
		copied.run();
	}

	@Override
	public void expand(R row, boolean open) {
		changes.run(() -> rows.expand(row, open));
	}

	@Override
	public void select(int index) {
		sight.reveal(index);
		selected.choose(index);
	}

	@Override
	public boolean step(int keyCode, boolean ctrl) {
		OptionalInt to = new RowStep(selected.index(), rows.getRowCount(), sight.sight().map(Sight::first).orElse(0),
				sight.count()).to(keyCode, ctrl);
		to.ifPresent(this::select);
		return to.isPresent();
	}

	@Override
	public void cell(int column) {
		clicked.accept(columns.get(column).id());
	}

	@Override
	public void sideways(int by) {
		stepped.ifPresentOrElse(listener -> listener.accept(by), () -> sight.sideways(by));
	}

	@Override
	public void sort(int column) {
		if (column >= 0 && column < columns.visible().size() && columns.get(column).order().isPresent()) {
			columns.setLook(columns.look().withClick(columns.get(column).id()));
			changes.run(rows::sort);
			// another order is looked at from its beginning
			sight.toTop();
			sorted.run();
		}
	}
}
