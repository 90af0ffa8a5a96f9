/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.whatif;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * The table, and beside it the two charts as far as there is room: the table gets what its columns want first, charts
 * too narrow to be read give way, that of the saved version first.
 */
@NonNullByDefault({})
final class WhatIfLayout extends Layout {

	private static final int TABLE_WANTED = 860;
	private static final int TABLE_LEAST = 480;
	private static final int CHART_LEAST = 220;
	private static final int CHART_LOWEST = 150;
	private static final int GAP = 8;

	private final Control table;
	private final Control before;
	private final Control after;

	WhatIfLayout(Control table, Control before, Control after) {
		this.table = table;
		this.before = before;
		this.after = after;
	}

	/** How many charts have room beside the table, [0, 2]. */
	static int charts(int width, int height) {
		return height < CHART_LOWEST ? 0 : Math.clamp((width - TABLE_LEAST) / (CHART_LEAST + GAP), 0, 2);
	}

	@Override
	protected Point computeSize(Composite composite, int width, int height, boolean flush) {
		return new Point(width == SWT.DEFAULT ? TABLE_LEAST : width, height == SWT.DEFAULT ? 100 : height);
	}

	@Override
	protected void layout(Composite composite, boolean flush) {
		Rectangle area = composite.getClientArea();
		int charts = charts(area.width, area.height);
		int least = charts * (CHART_LEAST + GAP);
		int tableWidth = charts == 0 ? area.width : Math.min(TABLE_WANTED, area.width - least);
		table.setBounds(area.x, area.y, tableWidth, area.height);
		int chart = charts == 0 ? 0 : (area.width - tableWidth) / charts - GAP;
		before.setVisible(charts == 2);
		after.setVisible(charts > 0);
		int x = area.x + tableWidth + GAP;
		if (charts == 2) {
			before.setBounds(x, area.y, chart, area.height);
			x += chart + GAP;
		}
		after.setBounds(x, area.y, chart, area.height);
	}
}
