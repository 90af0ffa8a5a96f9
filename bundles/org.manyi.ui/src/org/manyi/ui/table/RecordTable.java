/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.manyi.ui.WidgetId;
import org.manyi.ui.settings.SettingsStore;

/**
 * A table of records, drawn by NatTable. One row is selected at a time; left and right close and open a row, Ctrl+C
 * copies the table as tab-separated text. Columns are as wide as their cells need until the user drags them; a click on
 * a heading sorts; a cell that is cut tells its whole text in a tip; no row is cut at the lower edge.
 *
 * @param <R> what a row is
 */
public final class RecordTable<R> {

	private final TableFrame<R> frame;
	private final Rows<R> rows;
	private final Columns<R> columns;
	private final SelectedRow<R> selected;
	private final RowsInSight<R> sight;
	private final RowChanges<R> changes;
	private final TableActions<R> actions;
	private final TableClipboard<R> clipboard;
	private final TableInput<R> input;
	private final TableSpeech<R> speech;
	private Consumer<R> chosen = row -> {
	};
	private Consumer<TableLook> changed = look -> {
	};

	/**
	 * @param id the identity of the table as a widget
	 */
	public RecordTable(Composite parent, String id, RowKind<R> kind, List<Column<R>> columns) {
		this.columns = new Columns<>(columns);
		rows = new Rows<>(kind, this.columns);
		if (kind.tree()) {
			this.columns.drawFirst(words -> new TreeDrawing<>(rows, kind, words));
		}
		frame = new TableFrame<>(parent, id, rows, kind, this.columns, this::lookChanged);
		NatTable table = frame.table();
		selected = new SelectedRow<>(frame.layers().selection(), rows, kind, this::tellChosen);
		sight = new RowsInSight<>(table, frame.layers(), rows, kind);
		table.addListener(SWT.Resize, event -> sight.resized(selected.index()));
		clipboard = new TableClipboard<>(table.getDisplay(), this.columns);
		changes = new RowChanges<>(frame, rows, selected, sight);
		actions = new TableActions<>(rows, this.columns, selected, sight, changes, this::copy, this::lookChanged);
		input = new TableInput<>(table, rows, kind, selected::get, actions);
		speech = new TableSpeech<>(table, this.columns, selected::get);
	}

	private void tellChosen() {
		selected.get().ifPresent(chosen);
		speech.changed();
	}

	/** The whole of it, to be laid out. */
	public Control area() {
		return frame.area();
	}

	/** The widget that has the keyboard and the menu. */
	public NatTable control() {
		return frame.table();
	}

	/** Shows these rows; a selected row stays selected by its id. */
	public void setRows(List<R> all) {
		changes.run(() -> rows.set(all));
	}

	/**
	 * Shows these rows, of which few are others than before, and these as wide: those that differ are drawn anew alone.
	 *
	 * @param all in the language of before; with the ids of before, else it is as {@link #setRows(List)}
	 */
	public void updateRows(List<R> all) {
		changes.update(all);
	}

	/** Shows the rows of a window; a selected row stays selected. To be called again when more rows are at hand. */
	public void setRows(RowWindow<R> window) {
		changes.run(() -> rows.set(window));
	}

	/** The places of the first and the last row in sight; empty where there is none. */
	public Optional<Sight> sight() {
		return sight.sight();
	}

	/**
	 * The rows in sight.
	 *
	 * @param first the place of the first one, [0, ∞)
	 * @param last  the place of the last one, [first, ∞)
	 */
	public record Sight(int first, int last) {
	}

	/** Called when the user has scrolled. */
	public void onScroll(Runnable moved) {
		sight.onScroll(moved);
	}

	/** Shows these rows, those of a tree closed of which that holds, and no others. */
	public void setRows(List<R> all, Predicate<R> closed) {
		changes.run(() -> {
			rows.set(all);
			rows.collapse(closed);
		});
	}

	/** Shows these columns in place of those before; {@link #setRows} shows the rows by them. */
	public void setColumns(List<Column<R>> others) {
		columns.set(others);
		rows.sort();
	}

	/** Brings the column of that id into view; does nothing where there is none. */
	public void reveal(String column) {
		int position = columns.visible().stream().map(Column::id).toList().indexOf(column);
		if (position >= 0) {
			frame.layers().viewport().moveColumnPositionIntoViewport(position);
		}
	}

	/**
	 * Called when the user looks for a cell in a row of a flat table.
	 *
	 * @param click told the column whose cell was clicked
	 * @param step  told by how many columns the keyboard goes to the right, below 0 to the left
	 */
	public void onCell(Consumer<String> click, IntConsumer step) {
		actions.onCell(click, step);
	}

	/** Shows the columns of these ids alone; {@link #setRows} shows the rows by them. */
	public void showColumns(Predicate<String> shown) {
		columns.show(column -> shown.test(column.id()));
		rows.sort();
	}

	/**
	 * Shows the rows alone of which that holds, and what they stand below: words that some cell contains, and
	 * comparisons such as {@code score < 80} with a column's heading; every row where there is none.
	 */
	public void filter(String typed) {
		changes.run(() -> rows.filter(RowFilter.parse(typed)));
		sight.toTop();
		sight.reveal(selected.index());
	}

	/** How many rows the filter holds of, [0, ∞). */
	public long matching() {
		return rows.matching();
	}

	/** How many rows there are without a filter, [0, ∞). */
	public int size() {
		return rows.size();
	}

	/** The columns that the user can hide and show, in their order: all but the first. */
	public List<Choice> choices() {
		return columns.offered().stream().skip(1).map(column -> new Choice(column.id(), column.heading().get(),
				!columns.look().hidden().contains(column.id()))).toList();
	}

	/**
	 * A column that the user can hide and show.
	 *
	 * @param heading in the user's language
	 * @param shown   whether it is shown now
	 */
	public record Choice(String id, String heading, boolean shown) {
	}

	/** Hides a column, or shows it again. */
	public void hide(String id, boolean hide) {
		columns.setLook(columns.look().withHidden(id, hide));
		changes.run(rows::sort);
		lookChanged();
	}

	/**
	 * Gives the table the look it had when the workbench was closed, and from now on keeps what the user makes of it.
	 */
	public void keepLook(SettingsStore settings) {
		String key = "table." + control().getData(WidgetId.KEY);
		columns.setLook(settings.get().layout(key).map(TableLook::parse).orElse(TableLook.PLAIN));
		changed = look -> settings.update(before -> before.withLayout(key, look.toText()));
	}

	/** Makes every row as high as so many lines of text need, [1, ∞). */
	public void setLines(int lines) {
		int height = frame.rowHeight(lines);
		BodyLayer<R> body = frame.layers().body();
		if (body.getDefaultRowHeight() != height) {
			changes.run(() -> body.setDefaultRowHeight(height));
			frame.area().requestLayout();
		}
	}

	/**
	 * Marks the row of that id without telling the listener and brings it into view; marks none when there is no such
	 * row.
	 */
	public void select(Optional<String> id) {
		changes.mark(id);
	}

	/** Brings the first row into view. */
	public void scrollToTop() {
		sight.toTop();
	}

	/** The selected row; empty where none is. */
	public Optional<R> selection() {
		return selected.get();
	}

	/** Called when the user selects a row. */
	public void onSelect(Consumer<R> listener) {
		chosen = listener;
	}

	/** Called when the user scrolls near the last row, perhaps several times. */
	public void onEnd(Runnable reached) {
		sight.onEnd(reached);
	}

	/** Called when the user double-clicks a row or presses Enter on it. */
	public void onOpen(Consumer<R> listener) {
		actions.onOpen(listener);
	}

	/** Draws the table dimmed, as an older picture. */
	public void setDimmed(boolean dim) {
		frame.setDimmed(dim);
	}

	/** The visible columns of every row that the filter shows, those under a closed one too, in the order shown. */
	public TableText text() {
		return TableText.of(columns.visible(), rows.all());
	}

	/** Puts {@link #text()} on the clipboard. */
	public void copy() {
		clipboard.put(text());
	}

	/** Puts the selected row on the clipboard. */
	public void copyRow() {
		selected.get().ifPresent(clipboard::putRow);
	}

	/** Puts the cell of the selected row on the clipboard on which the menu was opened; the first one by keyboard. */
	public void copyCell() {
		selected.get().ifPresent(row -> clipboard.putCell(row, input.menuColumn()));
	}

	/** Whether a row is selected. */
	public boolean hasSelection() {
		return selected.get().isPresent();
	}

	private void lookChanged() {
		changed.accept(columns.look());
		control().redraw();
	}
}
