/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;

/** What a column tells of a cell besides, else the whole text of a cell or heading that is too narrow for it. */
@NonNullByDefault({})
final class TableTips extends NatTableContentTooltip {

	/** How wide a cell must be to be read. */
	@FunctionalInterface
	interface Width {

		int of(GC gc, ILayerCell cell);
	}

	private final Width width;
	private final Function<ILayerCell, String> hint;

	TableTips(NatTable table, Width width, Function<ILayerCell, String> hint) {
		super(table, GridRegion.COLUMN_HEADER, GridRegion.BODY);
		this.width = width;
		this.hint = hint;
	}

	@Override
	protected @Nullable String getText(Event event) {
		ILayerCell cell = natTable.getCellByPosition(natTable.getColumnPositionByX(event.x),
				natTable.getRowPositionByY(event.y));
		if (cell == null) {
			return null;
		}
		@Nullable LabelStack region = natTable.getRegionLabelsByXY(event.x, event.y);
		boolean isBody = region != null && region.hasLabel(GridRegion.BODY);
		String told = isBody ? hint.apply(cell) : "";
		if (!told.isEmpty()) {
			return told;
		}
		GC gc = new GC(natTable);
		try {
			return width.of(gc, cell) > cell.getBounds().width ? String.valueOf(cell.getDataValue()) : null;
		} finally {
			gc.dispose();
		}
	}
}
