/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.GC;

/**
 * How wide cells need to be.
 *
 * @param body the layer whose columns are made as wide
 */
record CellWidths<R>(NatTable table, Rows<R> rows, Columns<R> columns, CellPainter<R> painter, BodyLayer<R> body) {

	/** So many rows are measured. */
	private static final int MEASURED_ROWS = 200;

	/** Makes columns as wide as their headings and first visible rows need. */
	void fit() {
		GC gc = new GC(table);
		gc.setFont(table.getFont());
		List<R> measured = rows.visible().stream().limit(MEASURED_ROWS).toList();
		body.fit(column -> Math.max(CellDrawing.wordsWidth(gc, columns.heading(column)),
				measured.stream().mapToInt(row -> painter.width(gc, column, row)).max().orElse(0)));
		gc.dispose();
	}

	/** How wide a cell needs to be, in pixels, [0, ∞). */
	int of(GC gc, ILayerCell cell) {
		gc.setFont(table.getFont());
		Column<R> column = columns.get(cell.getColumnIndex());
		if (table.getRegionLabelsByXY(cell.getBounds().x + 1, cell.getBounds().y + 1)
				.hasLabel(GridRegion.COLUMN_HEADER)) {
			return CellDrawing.wordsWidth(gc, columns.heading(column));
		}
		return cell.getRowIndex() < rows.getRowCount()
				? painter.width(gc, column, rows.getRowObject(cell.getRowIndex()))
				: 0;
	}
}
