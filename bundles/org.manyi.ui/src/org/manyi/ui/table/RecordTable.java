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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.resize.config.DefaultColumnResizeBindings;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.RowSelectionEvent;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.nebula.widgets.nattable.viewport.event.ScrollEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.manyi.ui.Palette;
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

	/** So many rows before the last one the table is near its end. */
	private static final int END = 10;

	private final Composite area;
	private final NatTable table;
	private final Rows<R> rows;
	private final RowKind<R> kind;
	private final Columns<R> columns;
	private final BodyLayer<R> body;
	private final LineHeights heights;
	private final CellWidths<R> widths;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
	private final CellPainter<R> painter;
	private final TableClipboard<R> clipboard;
	private final TableInput<R> input;
	private final TableSpeech<R> speech;
	private Consumer<R> selected = row -> {
	};
	private Consumer<R> opened = row -> {
	};
	private Consumer<String> clicked = column -> {
	};
	private IntConsumer stepped = columns -> {
	};
	private Runnable end = () -> {
	};
	private Runnable scrolled = () -> {
	};
	private Consumer<TableLook> changed = look -> {
	};
	private int height;
	private boolean quiet;
	private boolean dimmed;

	/**
	 * @param id the identity of the table as a widget
	 */
	public RecordTable(Composite parent, String id, RowKind<R> kind, List<Column<R>> columns) {
		this.kind = kind;
		this.columns = new Columns<>(columns);
		rows = new Rows<>(kind, this.columns);
		if (kind.tree()) {
			this.columns.drawFirst(words -> new TreeDrawing<>(rows, kind, words));
		}
		heights = LineHeights.of(parent);
		body = new BodyLayer<>(rows, this.columns, heights, this::lookChanged);
		selection = new SelectionLayer(body, false);
		selection.setSelectionModel(new RowSelectionModel<>(selection, rows, row -> kind.id().apply(row), false));
		selection.addConfiguration(new RowOnlySelectionConfiguration());
		selection.addConfiguration(new RowOnlySelectionBindings());
		selection.setLayerPainter(new CellLayerPainter());
		selection.addLayerListener(event -> {
			if (event instanceof RowSelectionEvent && !quiet) {
				tellSelected();
			}
		});
		viewport = new ViewportLayer(selection);
		DataLayer headingData = new DataLayer(new Headings(this.columns));
		headingData.setDefaultRowHeight(heights.headings(false));
		viewport.addLayerListener(event -> {
			if (event instanceof ScrollEvent) {
				scrolled.run();
				tellEnd(viewport);
			}
		});
		ColumnHeaderLayer header = new ColumnHeaderLayer(headingData, viewport, selection, false);
		header.setLayerPainter(new CellLayerPainter());
		CompositeLayer whole = new CompositeLayer(1, 2);
		whole.setChildLayer(GridRegion.COLUMN_HEADER, header, 0, 0);
		whole.setChildLayer(GridRegion.BODY, viewport, 0, 1);
		area = new Composite(parent, SWT.NONE);
		area.setBackground(Palette.GROUND.color());
		table = new PromptTable(area, SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, whole);
		area.setLayout(new WholeRows(table, () -> body.getRowHeightByPosition(0)));
		table.addListener(SWT.Resize, event -> {
			// a table that was scrolled before it had its height shows whole rows at its upper edge as well
			int over = viewport.getOrigin().getY() % Math.max(1, body.getRowHeightByPosition(0));
			if (over > 0) {
				viewport.setOriginY(viewport.getOrigin().getY() + body.getRowHeightByPosition(0) - over);
			}
			grown();
		});
		WidgetId.set(table, id);
		table.setBackground(Palette.GROUND.color());
		Font strong = FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD).createFont(table.getDisplay());
		table.addDisposeListener(event -> strong.dispose());
		painter = new CellPainter<>(table, rows, this.columns, kind, strong);
		widths = new CellWidths<>(table, rows, this.columns, kind, painter, body);
		clipboard = new TableClipboard<>(table.getDisplay(), this.columns);
		input = new TableInput<>(table, rows, kind, this::current, new Actions());
		speech = new TableSpeech<>(table, this.columns, this::current);
		body.onLaidOut(() -> {
			int height = heights.headings(widths.twoLines());
			if (headingData.getDefaultRowHeight() != height) {
				headingData.setDefaultRowHeight(height);
				area.requestLayout();
			}
		});
		configure();
		table.addListener(SWT.FocusIn, event -> table.redraw());
		table.addListener(SWT.FocusOut, event -> table.redraw());
	}

	/** A table that became higher shows as many rows from the first one as it can with the selected one in sight. */
	private void grown() {
		int before = height;
		height = table.getClientArea().height;
		int rowHeight = Math.max(1, body.getRowHeightByPosition(0));
		int seen = Math.max(1, (height - table.getRowHeightByPosition(0)) / rowHeight);
		int selected = current().map(kind.id()).map(rows::indexOf).orElse(0);
		int first = Math.max(0, selected - seen + 1) * rowHeight;
		if (height > before && viewport.getOrigin().getY() > first) {
			viewport.setOriginY(first);
		}
	}

	private void tellEnd(ViewportLayer viewport) {
		int last = viewport.getRowCount() - 1;
		if (last >= 0 && viewport.getRowIndexByPosition(last) >= rows.getRowCount() - END) {
			end.run();
		}
	}

	private void tellSelected() {
		current().ifPresent(selected);
		speech.changed();
	}

	private void configure() {
		table.setConfigRegistry(new ConfigRegistry());
		table.addConfiguration(new AbstractRegistryConfiguration() {
			@Override
			@NonNullByDefault({})
			public void configureRegistry(IConfigRegistry registry) {
				registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
						painter, DisplayMode.NORMAL, GridRegion.BODY);
				registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
						new HeadingPainter(columns, heights), DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
			}
		});
		table.addConfiguration(new DefaultColumnResizeBindings());
		table.configure();
		new TableTips(table, widths::of, this::hint);
		table.addOverlayPainter((gc, layer) -> {
			if (dimmed) {
				gc.setAlpha(160);
				gc.setBackground(Palette.GROUND.color());
				gc.fillRectangle(table.getClientArea());
				gc.setAlpha(255);
			}
		});
	}

	private String hint(ILayerCell cell) {
		return cell.getRowIndex() < rows.getRowCount()
				? columns.get(cell.getColumnIndex()).hint().apply(rows.getRowObject(cell.getRowIndex()))
				: "";
	}

	/** What follows from keys and mouse. */
	private final class Actions implements TableInput.Actions<R> {

		@Override
		public void open(R row) {
			opened.accept(row);
		}

		@Override
		public void copy() {
			RecordTable.this.copy();
		}

		@Override
		public void expand(R row, boolean open) {
			if (rows.expandable(row) && rows.expanded(row) != open) {
				rows.expand(row, open);
				refresh(Optional.of(kind.id().apply(row)));
			}
		}

		@Override
		public void select(int index) {
			selection.doCommand(new SelectRowsCommand(selection, 0, index, false, false));
		}

		@Override
		public void cell(int column) {
			clicked.accept(columns.get(column).id());
		}

		@Override
		public void step(int by) {
			stepped.accept(by);
		}

		@Override
		public void sort(int column) {
			if (column >= 0 && column < columns.visible().size() && columns.get(column).order().isPresent()) {
				columns.setLook(columns.look().withClick(columns.get(column).id()));
				Optional<String> kept = current().map(kind.id());
				rows.sort();
				widths.fit();
				refresh(kept);
				lookChanged();
			}
		}
	}

	/** The whole of it, to be laid out. */
	public Control area() {
		return area;
	}

	/** The widget that has the keyboard and the menu. */
	public NatTable control() {
		return table;
	}

	/** Shows these rows; a selected row stays selected by its id. */
	public void setRows(List<R> all) {
		Optional<String> kept = current().map(kind.id());
		rows.set(all);
		widths.fit();
		refresh(kept);
	}

	/** Shows the rows of a window; a selected row stays selected. To be called again when more rows are at hand. */
	public void setRows(RowWindow<R> window) {
		Optional<String> kept = current().map(kind.id());
		rows.set(window);
		widths.fit();
		refresh(kept);
	}

	/** The places of the first and the last row in sight; empty where there is none. */
	public Optional<Sight> sight() {
		int seen = viewport.getRowCount();
		return seen == 0 ? Optional.empty()
				: Optional.of(new Sight(viewport.getRowIndexByPosition(0), viewport.getRowIndexByPosition(seen - 1)));
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
		scrolled = moved;
	}

	/** Shows these rows, those of a tree closed of which that holds, and no others. */
	public void setRows(List<R> all, Predicate<R> closed) {
		Optional<String> kept = current().map(kind.id());
		rows.set(all);
		rows.collapse(closed);
		widths.fit();
		refresh(kept);
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
			viewport.moveColumnPositionIntoViewport(position);
		}
	}

	/**
	 * Called when the user looks for a cell in a row of a flat table.
	 *
	 * @param click told the column whose cell was clicked
	 * @param step  told by how many columns the keyboard goes to the right, below 0 to the left
	 */
	public void onCell(Consumer<String> click, IntConsumer step) {
		clicked = click;
		stepped = step;
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
		Optional<String> kept = current().map(kind.id());
		rows.filter(RowFilter.parse(typed));
		widths.fit();
		refresh(kept);
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
		Optional<String> kept = current().map(kind.id());
		rows.sort();
		widths.fit();
		refresh(kept);
		lookChanged();
	}

	/**
	 * Gives the table the look it had when the workbench was closed, and from now on keeps what the user makes of it.
	 */
	public void keepLook(SettingsStore settings) {
		String key = "table." + table.getData(WidgetId.KEY);
		columns.setLook(settings.get().layout(key).map(TableLook::parse).orElse(TableLook.PLAIN));
		changed = look -> settings.update(before -> before.withLayout(key, look.toText()));
	}

	/** Makes every row as high as so many lines of text need, [1, ∞). */
	public void setLines(int lines) {
		int height = heights.rows(lines);
		if (body.getDefaultRowHeight() != height) {
			body.setDefaultRowHeight(height);
			refresh(current().map(kind.id()));
			area.requestLayout();
		}
	}

	/** Marks the row of that id without telling the listener; marks none when there is no such row. */
	public void select(Optional<String> id) {
		boolean marked = current().map(kind.id()).equals(id);
		if (!marked) {
			id.ifPresent(rows::reveal);
			refresh(id);
		}
	}

	/** Brings the first row into view. */
	public void scrollToTop() {
		viewport.setKeepInViewportRowPosition(-1);
		viewport.setOriginY(0);
	}

	/** The selected row; empty where none is. */
	public Optional<R> selection() {
		return current();
	}

	/** Called when the user selects a row. */
	public void onSelect(Consumer<R> listener) {
		selected = listener;
	}

	/** Called when the user scrolls near the last row, perhaps several times. */
	public void onEnd(Runnable reached) {
		end = reached;
	}

	/** Called when the user double-clicks a row or presses Enter on it. */
	public void onOpen(Consumer<R> listener) {
		opened = listener;
	}

	/** Draws the table dimmed, as an older picture. */
	public void setDimmed(boolean dim) {
		dimmed = dim;
		table.redraw();
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
		current().ifPresent(clipboard::putRow);
	}

	/** Puts the cell of the selected row on the clipboard on which the menu was opened; the first one by keyboard. */
	public void copyCell() {
		current().ifPresent(row -> clipboard.putCell(row, input.menuColumn()));
	}

	/** Whether a row is selected. */
	public boolean hasSelection() {
		return current().isPresent();
	}

	private void lookChanged() {
		changed.accept(columns.look());
		table.redraw();
	}

	private Optional<R> current() {
		int[] positions = selection.getFullySelectedRowPositions();
		return positions.length == 0 || positions[0] < 0 || positions[0] >= rows.getRowCount() ? Optional.empty()
				: Optional.of(rows.getRowObject(positions[0]));
	}

	private void refresh(Optional<String> mark) {
		quiet = true;
		try {
			selection.clear();
			table.refresh();
			// the row that was brought into view before must not hold the one that is marked now out of it
			viewport.setKeepInViewportRowPosition(-1);
			mark.map(rows::indexOf).filter(index -> index >= 0).ifPresent(
					index -> selection.doCommand(new SelectRowsCommand(selection, 0, index, false, false)));
		} finally {
			quiet = false;
		}
	}
}
