/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.command.ILayerCommand;
import org.eclipse.nebula.widgets.nattable.grid.command.ClientAreaResizeCommand;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.layer.cell.LayerCell;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.ResizeStructuralRefreshEvent;

/**
 * The rows, with the widths of their columns: what the user dragged, else a share of the room. The filling column
 * is as wide as its words, where the others can still be read then, and takes what they leave.
 */
final class BodyLayer<R> extends DataLayer {

	private static final int NARROWEST_FILLING = 140;
	private static final int WIDEST_WORDS = 360;
	/** Leaves room to click on a heading between its edges, which drag. */
	private static final int NARROWEST = 32;

	private final Rows<R> rows;
	private final Columns<R> columns;
	private final LineHeights heights;
	private final Map<String, WidthNeed> needed = new HashMap<>();
	private int room;
	private Runnable laidOut = () -> {
	};

	/**
	 * @param heights of the font of the rows
	 * @param resized run after the user changed a width
	 */
	BodyLayer(Rows<R> rows, Columns<R> columns, LineHeights heights, Runnable resized) {
		super(rows);
		this.rows = rows;
		this.columns = columns;
		this.heights = heights;
		setDefaultRowHeight(heights.row());
		addLayerListener(event -> {
			// widths that are set here are set without an event
			if (event instanceof ColumnResizeEvent resize) {
				resize.getColumnPositionRanges().forEach(range -> range.getMembers().forEach(this::dragged));
				layOut();
				resized.run();
			}
		});
	}

	/** The name of a row of a tree takes the room of the next cell where there is nothing in that. */
	@Override
	@NonNullByDefault({})
	public ILayerCell getCellByPosition(int column, int row) {
		boolean named = rows.isTree() && column >= 0 && column < 2 && getColumnCount() > 1 && row >= 0
				&& row < rows.getRowCount() && columns.get(1).text().apply(rows.getRowObject(row)).isEmpty();
		return named ? new LayerCell(this, 0, row, 0, row, 2, 1) : super.getCellByPosition(column, row);
	}

	/** Called after columns got their widths. */
	void onLaidOut(Runnable listener) {
		laidOut = listener;
	}

	/** Gives each column the width it needs. */
	void fit(Function<Column<R>, WidthNeed> width) {
		needed.clear();
		columns.visible().forEach(column -> needed.put(column.id(), width.apply(column)));
		layOut();
	}

	private void dragged(int position) {
		columns.setLook(columns.look().withWidth(columns.get(position).id(),
				Math.max(1, downScaleColumnWidth(getColumnWidthByPosition(position)))));
	}

	private void layOut() {
		int whole = downScaleColumnWidth(room);
		int words = columns.visible().stream().filter(this::fills).mapToInt(this::words).sum();
		List<WidthNeed> needs = columns.visible().stream()
				.map(column -> fills(column) ? WidthNeed.fixed(0) : need(column)).toList();
		List<Integer> widths = new WidthShare(needs).of(whole - words);
		int left = whole - widths.stream().mapToInt(Integer::intValue).sum();
		if (left < NARROWEST_FILLING) {
			// the columns do not fit anyway: they are moved along, beside words that are whole
			left = Math.max(NARROWEST_FILLING, Math.min(words, whole * 3 / 5));
		}
		for (int i = 0; i < widths.size(); i++) {
			setColumnWidthByPosition(i, fills(columns.get(i)) ? left : widths.get(i), false);
		}
		laidOut.run();
	}

	private int words(Column<R> filling) {
		return Math.clamp(pixels(filling).least(), NARROWEST_FILLING, heights.wide(WIDEST_WORDS));
	}

	private WidthNeed need(Column<R> column) {
		return columns.width(column).map(WidthNeed::fixed)
				.orElseGet(() -> pixels(column).within(NARROWEST, Math.max(NARROWEST, heights.wide(column.width()))));
	}

	private WidthNeed pixels(Column<R> column) {
		WidthNeed need = needed.getOrDefault(column.id(), WidthNeed.fixed(column.width()));
		return new WidthNeed(downScaleColumnWidth(need.least()), downScaleColumnWidth(need.usual()),
				downScaleColumnWidth(need.roomy()));
	}

	private boolean fills(Column<R> column) {
		return column.width() == Column.FILLS && columns.width(column).isEmpty();
	}

	@Override
	@NonNullByDefault({})
	public boolean doCommand(ILayerCommand command) {
		if (command instanceof ClientAreaResizeCommand resize && resize.convertToTargetLayer(this)) {
			room = resize.getCalcArea().width;
			layOut();
			fireLayerEvent(new ResizeStructuralRefreshEvent(this));
			return true;
		}
		return super.doCommand(command);
	}
}
