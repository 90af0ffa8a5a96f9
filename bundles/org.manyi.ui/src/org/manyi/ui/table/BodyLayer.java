/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.command.ILayerCommand;
import org.eclipse.nebula.widgets.nattable.grid.command.ClientAreaResizeCommand;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.ResizeStructuralRefreshEvent;

/** The rows, with the widths of their columns: what the user dragged, else what the cells need, else what is left. */
final class BodyLayer<R> extends DataLayer {

	private static final int NARROWEST_FILLING = 140;
	/** Leaves room to click on a heading between its edges, which drag. */
	private static final int NARROWEST = 36;
	private static final int AIR = 8;

	private final Columns<R> columns;
	private final Map<String, Integer> needed = new HashMap<>();
	private int room;

	/**
	 * @param resized run after the user changed a width
	 */
	BodyLayer(Rows<R> rows, Columns<R> columns, int rowHeight, Runnable resized) {
		super(rows);
		this.columns = columns;
		setDefaultRowHeight(rowHeight);
		addLayerListener(event -> {
			// widths that are set here are set without an event
			if (event instanceof ColumnResizeEvent resize) {
				resize.getColumnPositionRanges().forEach(range -> range.getMembers().forEach(this::dragged));
				layOut();
				resized.run();
			}
		});
	}

	/** Gives each column the width it needs. */
	void fit(ToIntFunction<Column<R>> width) {
		needed.clear();
		columns.visible().forEach(column -> needed.put(column.id(), downScaleColumnWidth(width.applyAsInt(column))));
		layOut();
	}

	private void dragged(int position) {
		columns.setLook(columns.look().withWidth(columns.get(position).id(),
				Math.max(1, downScaleColumnWidth(getColumnWidthByPosition(position)))));
	}

	/** Columns stand in air, as long as the filling one does not want for room. */
	private void layOut() {
		int left = layOut(AIR);
		if (left < NARROWEST_FILLING) {
			left = layOut(0);
		}
		for (int i = 0; i < columns.visible().size(); i++) {
			if (fills(columns.get(i))) {
				setColumnWidthByPosition(i, Math.max(NARROWEST_FILLING, left), false);
			}
		}
	}

	/** Sets the widths of all but the filling column and gives what they leave to it; may be negative. */
	private int layOut(int air) {
		int left = downScaleColumnWidth(room);
		for (int i = 0; i < columns.visible().size(); i++) {
			Column<R> column = columns.get(i);
			if (!fills(column)) {
				int width = columns.width(column).orElseGet(() -> Math.max(NARROWEST,
						Math.min(column.width(), air + needed.getOrDefault(column.id(), column.width()))));
				setColumnWidthByPosition(i, width, false);
				left -= width;
			}
		}
		return left;
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
