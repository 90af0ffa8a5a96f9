/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.manyi.ui.Palette;

/** Paints the ground of a row, a hairline under it, and lets the column draw the cell. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
final class CellPainter<R> extends AbstractCellPainter {

	private static final int FOCUS_BAR = 3;

	private final Control table;
	private final Rows<R> rows;
	private final Columns<R> columns;
	private final RowKind<R> kind;
	private final Font strong;

	CellPainter(Control table, Rows<R> rows, Columns<R> columns, RowKind<R> kind, Font strong) {
		this.table = table;
		this.rows = rows;
		this.columns = columns;
		this.kind = kind;
		this.strong = strong;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle area, IConfigRegistry registry) {
		if (cell.getRowIndex() >= rows.getRowCount()) {
			return;
		}
		R row = rows.getRowObject(cell.getRowIndex());
		boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode());
		boolean bold = kind.strong().test(row);
		// the table's own ground is there already
		if (selected || bold) {
			gc.setBackground((selected ? Palette.SELECTION : Palette.PANEL).color());
			gc.fillRectangle(area);
		}
		gc.setForeground(Palette.FAINT_LINE.color());
		gc.drawLine(area.x, area.y + area.height - 1, area.x + area.width, area.y + area.height - 1);
		if (selected && cell.getColumnIndex() == 0 && table.isFocusControl()) {
			gc.setBackground(Palette.ACCENT.color());
			gc.fillRectangle(area.x, area.y, FOCUS_BAR, area.height);
		}
		Font font = gc.getFont();
		gc.setFont(bold ? strong : table.getFont());
		gc.setForeground(Palette.INK.color());
		columns.get(cell.getColumnIndex()).drawing().draw(gc, area, row);
		gc.setFont(font);
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getRowIndex() >= rows.getRowCount() ? 0
				: width(gc, columns.get(cell.getColumnIndex()), rows.getRowObject(cell.getRowIndex()));
	}

	/** How wide the cell must be to be read. */
	int width(GC gc, Column<R> column, R row) {
		Font font = gc.getFont();
		gc.setFont(kind.strong().test(row) ? strong : table.getFont());
		int width = column.drawing().width(gc, row, column.text().apply(row));
		gc.setFont(font);
		return width;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().height;
	}
}
