/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.manyi.ui.Palette;

/**
 * Draws the cells that are pointed at, with their sign, in the colour of what is worse and on a ground of their own: so
 * they can be read whether the row is selected or not, and in light and dark themes. The platform loses the colours of
 * cells of a table that draws anything itself.
 */
@NonNullByDefault({})
final class GridMarks {

	private static final int PADDING = 5;
	private static final int ROUND = 6;

	private final List<GridColumn> columns;

	/**
	 * @param tree whose rows are {@link GridRow}s, and whose columns are these
	 */
	GridMarks(Tree tree, List<GridColumn> columns) {
		this.columns = columns;
		tree.addListener(SWT.EraseItem, event -> {
			if (isWorse(event)) {
				event.detail &= ~SWT.FOREGROUND;
			}
		});
		tree.addListener(SWT.PaintItem, event -> {
			if (isWorse(event)) {
				paint(event.gc, (TreeItem) event.item, event.index);
			}
		});
	}

	private boolean isWorse(Event event) {
		return event.index < columns.size() && event.item.getData() instanceof GridRow row
				&& columns.get(event.index).worse().test(row);
	}

	private void paint(GC gc, TreeItem item, int index) {
		Rectangle cell = item.getBounds(index);
		String text = item.getText(index);
		Point size = gc.textExtent(text);
		gc.setBackground(Palette.WORSE_GROUND.color());
		gc.fillRoundRectangle(cell.x + 1, cell.y + 2, cell.width - 2, cell.height - 4, ROUND, ROUND);
		gc.setForeground(Palette.WORSE.color());
		gc.drawText(text, columns.get(index).right() ? cell.x + cell.width - PADDING - size.x : cell.x + PADDING,
				cell.y + (cell.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
	}
}
