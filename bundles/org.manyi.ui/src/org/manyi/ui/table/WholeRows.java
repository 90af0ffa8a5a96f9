/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.ScrollBar;

/** Makes a table as high as whole rows fit, so that none is cut at the lower edge. */
@NonNullByDefault({})
final class WholeRows extends Layout {

	private final NatTable table;
	private final int rowHeight;

	WholeRows(NatTable table, int rowHeight) {
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
		ScrollBar bar = table.getHorizontalBar();
		int below = bar != null && bar.isVisible() ? bar.getSize().y : 0;
		int height = table.getHeight() == 0 ? rowHeight : Math.max(rowHeight, table.getRowHeightByPosition(0));
		int rows = Math.max(1, (area.height - below) / height);
		table.setBounds(area.x, area.y, area.width, Math.min(area.height, rows * height + below));
	}
}
