/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.function.IntSupplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;

/** Makes a table as high as whole rows fit, so that none is cut at the lower edge. */
@NonNullByDefault({})
final class WholeRows extends Layout {

	private final NatTable table;
	private final IntSupplier rowHeight;

	/**
	 * @param rowHeight of every row but that of the headings, in pixels
	 */
	WholeRows(NatTable table, IntSupplier rowHeight) {
		this.table = table;
		this.rowHeight = rowHeight;
	}

	@Override
	protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
		return table.computeSize(widthHint, heightHint, flushCache);
	}

	@Override
	protected void layout(Composite composite, boolean flushCache) {
		Rectangle area = composite.getClientArea();
		table.setBounds(area);
		// a scroll bar may lie over the rows or below them
		int seen = table.getClientArea().height;
		int headings = table.getHeight() == 0 ? rowHeight.getAsInt() : table.getRowHeightByPosition(0);
		int over = Math.max(0, seen - headings) % Math.max(1, rowHeight.getAsInt());
		if (over > 0 && seen - over > headings) {
			table.setSize(area.width, area.height - over);
		}
	}
}
