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
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.manyi.ui.Palette;

/** Paints a heading in the secondary colour over a hairline, on two lines where one is too long. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
final class HeadingPainter extends AbstractCellPainter {

	private final Columns<?> columns;
	private final LineHeights heights;

	HeadingPainter(Columns<?> columns, LineHeights heights) {
		this.columns = columns;
		this.heights = heights;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle area, IConfigRegistry registry) {
		gc.setBackground(Palette.GROUND.color());
		gc.fillRectangle(area);
		gc.setForeground(Palette.HAIRLINE.color());
		gc.drawLine(area.x, area.y + area.height - 1, area.x + area.width, area.y + area.height - 1);
		gc.setForeground(Palette.SECONDARY.color());
		String heading = String.valueOf(cell.getDataValue());
		HeadingLines words = CellDrawing.wordsWidth(gc, heading) <= area.width ? HeadingLines.single(heading)
				: HeadingLines.narrow(gc, heading);
		boolean right = columns.get(cell.getColumnIndex()).right();
		// one line stands where the lower one of two does
		int top = area.y + area.height - heights.row();
		for (String line : words.lines().reversed()) {
			CellDrawing.line(gc, new Rectangle(area.x, top, area.width, heights.row()), right, line);
			top -= heights.text();
		}
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return CellDrawing.wordsWidth(gc, String.valueOf(cell.getDataValue()));
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return heights.headings(false);
	}
}
