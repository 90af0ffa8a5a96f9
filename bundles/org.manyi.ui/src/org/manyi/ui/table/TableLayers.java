/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/**
 * What NatTable is made of here.
 *
 * @param body      the rows with the widths of their columns
 * @param selection knows the row selected
 * @param viewport  the part of the rows that is in sight
 * @param headings  of the columns
 * @param whole     the headings above the rows
 */
record TableLayers<R>(BodyLayer<R> body, SelectionLayer selection, ViewportLayer viewport, DataLayer headings,
		CompositeLayer whole) {

	static <R> TableLayers<R> of(BodyLayer<R> body, Rows<R> rows, RowKind<R> kind, Columns<R> columns) {
		SelectionLayer selection = new SelectionLayer(body, false);
		selection.setSelectionModel(new RowSelectionModel<>(selection, rows, row -> kind.id().apply(row), false));
		selection.setLayerPainter(new CellLayerPainter());
		ViewportLayer viewport = new ViewportLayer(selection);
		DataLayer headings = new DataLayer(new Headings(columns));
		ColumnHeaderLayer header = new ColumnHeaderLayer(headings, viewport, selection, false);
		header.setLayerPainter(new CellLayerPainter());
		CompositeLayer whole = new CompositeLayer(1, 2);
		whole.setChildLayer(GridRegion.COLUMN_HEADER, header, 0, 0);
		whole.setChildLayer(GridRegion.BODY, viewport, 0, 1);
		return new TableLayers<>(body, selection, viewport, headings, whole);
	}

	/** Of every row, in pixels, [1, ∞). */
	int rowHeight() {
		return Math.max(1, body.getRowHeightByPosition(0));
	}
}
