/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

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
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.RowSelectionEvent;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;

/**
 * A table of records, drawn by NatTable. One row is selected at a time; left and right close and open a row, Ctrl+C copies
 * the table as tab-separated text.
 *
 * @param <R> what a row is
 */
public final class RecordTable<R> {

	private static final int ROW_HEIGHT = 25;

	private final NatTable table;
	private final Rows<R> rows;
	private final RowKind<R> kind;
	private final List<Column<R>> columns;
	private final Headings headings;
	private final SelectionLayer selection;
	private Consumer<R> selected = row -> {
	};
	private Consumer<R> opened = row -> {
	};
	private boolean quiet;
	private boolean dimmed;

	/**
	 * @param id the identity of the table as a widget
	 */
	public RecordTable(Composite parent, String id, RowKind<R> kind, List<Column<R>> columns) {
		this.kind = kind;
		rows = new Rows<>(kind, columns);
		this.columns = kind.tree() ? withTree(columns) : List.copyOf(columns);
		headings = new Headings(columns.size());
		DataLayer body = sized(new DataLayer(rows));
		selection = new SelectionLayer(body, false);
		selection.setSelectionModel(new RowSelectionModel<>(selection, rows, row -> kind.id().apply(row), false));
		selection.addConfiguration(new RowOnlySelectionConfiguration());
		selection.addConfiguration(new RowOnlySelectionBindings());
		selection.setLayerPainter(new CellLayerPainter());
		selection.addLayerListener(event -> {
			if (event instanceof RowSelectionEvent && !quiet) {
				current().ifPresent(selected);
			}
		});
		ViewportLayer viewport = new ViewportLayer(selection);
		DataLayer headingData = new DataLayer(headings);
		headingData.setDefaultRowHeight(ROW_HEIGHT);
		ColumnHeaderLayer header = new ColumnHeaderLayer(headingData, viewport, selection, false);
		header.setLayerPainter(new CellLayerPainter());
		CompositeLayer whole = new CompositeLayer(1, 2);
		whole.setChildLayer(GridRegion.COLUMN_HEADER, header, 0, 0);
		whole.setChildLayer(GridRegion.BODY, viewport, 0, 1);
		table = new NatTable(parent, SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, whole,
				false);
		WidgetId.set(table, id);
		table.setBackground(Palette.GROUND.color());
		configure();
		listen();
	}

	private List<Column<R>> withTree(List<Column<R>> plain) {
		List<Column<R>> drawn = new ArrayList<>(plain);
		drawn.set(0, plain.getFirst().drawn(new TreeDrawing<>(rows, kind, plain.getFirst().drawing())));
		return List.copyOf(drawn);
	}

	private DataLayer sized(DataLayer body) {
		body.setDefaultRowHeight(ROW_HEIGHT);
		for (int i = 0; i < columns.size(); i++) {
			int width = columns.get(i).width();
			if (width == Column.FILLS) {
				body.setColumnPercentageSizing(i, true);
			} else {
				body.setColumnPercentageSizing(i, false);
				body.setColumnWidthByPosition(i, width);
			}
		}
		return body;
	}

	private void configure() {
		Font strong = FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD).createFont(table.getDisplay());
		table.addDisposeListener(event -> strong.dispose());
		table.setConfigRegistry(new ConfigRegistry());
		table.addConfiguration(new AbstractRegistryConfiguration() {
			@Override
			@NonNullByDefault({})
			public void configureRegistry(IConfigRegistry registry) {
				registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
						new CellPainter<>(table, rows, columns, kind, strong), DisplayMode.NORMAL, GridRegion.BODY);
				registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new HeadingPainter(columns),
						DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
			}
		});
		table.configure();
		table.addOverlayPainter((gc, layer) -> {
			if (dimmed) {
				gc.setAlpha(160);
				gc.setBackground(Palette.GROUND.color());
				gc.fillRectangle(table.getClientArea());
				gc.setAlpha(255);
			}
		});
	}

	private void listen() {
		table.addListener(SWT.KeyDown, this::key);
		table.addListener(SWT.MouseDown, this::mouse);
		table.addListener(SWT.MouseDoubleClick, event -> current().ifPresent(opened));
		table.addListener(SWT.FocusIn, event -> table.redraw());
		table.addListener(SWT.FocusOut, event -> table.redraw());
	}

	/** The widget. */
	public NatTable control() {
		return table;
	}

	/** Shows these headings, one per column. */
	public void setHeadings(List<String> texts) {
		headings.set(texts);
		table.redraw();
	}

	/** Shows these rows; a selected row stays selected by its id. */
	public void setRows(List<R> all) {
		Optional<String> kept = current().map(kind.id());
		rows.set(all);
		refresh(kept);
	}

	/** Marks the row of that id without telling the listener; marks none when there is no such row. */
	public void select(Optional<String> id) {
		id.ifPresent(rows::reveal);
		refresh(id);
	}

	/** Called when the user selects a row. */
	public void onSelect(Consumer<R> listener) {
		selected = listener;
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

	/** The headings and the visible rows as tab-separated text. */
	public String toText() {
		String head = columns.stream().map(column -> String.valueOf(headings.getDataValue(columns.indexOf(column), 0)))
				.collect(Collectors.joining("\t"));
		return rows.visible().stream().map(this::toText).collect(Collectors.joining("\n", head + "\n", "\n"));
	}

	/** Puts {@link #toText()} on the clipboard. */
	public void copy() {
		Clipboard clipboard = new Clipboard(table.getDisplay());
		clipboard.setContents(new Object[] { toText() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	private String toText(R row) {
		return columns.stream().map(column -> column.text().apply(row)).collect(Collectors.joining("\t"));
	}

	private Optional<R> current() {
		int[] positions = selection.getFullySelectedRowPositions();
		return positions.length == 0 || positions[0] >= rows.getRowCount() ? Optional.empty()
				: Optional.of(rows.getRowObject(positions[0]));
	}

	private void refresh(Optional<String> mark) {
		quiet = true;
		try {
			selection.clear();
			table.refresh();
			mark.map(rows::indexOf).filter(index -> index >= 0).ifPresent(
					index -> selection.doCommand(new SelectRowsCommand(selection, 0, index, false, false)));
		} finally {
			quiet = false;
		}
	}

	private void expand(R row, boolean open) {
		if (rows.expandable(row) && rows.expanded(row) != open) {
			rows.expand(row, open);
			refresh(Optional.of(kind.id().apply(row)));
		}
	}

	private void key(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> current().ifPresent(row -> expand(row, false));
			case SWT.ARROW_RIGHT -> current().ifPresent(row -> expand(row, true));
			case SWT.CR, SWT.KEYPAD_CR -> current().ifPresent(opened);
			case 'c' -> {
				if ((event.stateMask & SWT.MOD1) != 0) {
					copy();
				}
			}
			default -> {
				// other keys belong to the table
			}
		}
	}

	private void mouse(Event event) {
		int position = table.getRowPositionByY(event.y);
		int column = table.getColumnPositionByX(event.x);
		int index = table.getRowIndexByPosition(position);
		if (!kind.tree() || position < 1 || column != 0 || index < 0 || index >= rows.getRowCount()) {
			return;
		}
		R row = rows.getRowObject(index);
		int end = TreeDrawing.textStart(kind.depth().applyAsInt(row));
		if (event.x < end && rows.expandable(row)) {
			expand(row, !rows.expanded(row));
		}
	}
}
