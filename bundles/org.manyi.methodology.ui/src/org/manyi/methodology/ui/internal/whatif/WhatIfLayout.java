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
 * The table, and beside it the two charts where they can be read there, else below it; in the narrowest view one below
 * the other. No chart is smaller than it can be read: what does not fit is scrolled.
 */
@NonNullByDefault({})
final class WhatIfLayout extends Layout {

	static final int CHART_WIDTH = 320;
	static final int CHART_HEIGHT = 240;

	private static final int TABLE_WANTED = 860;
	private static final int TABLE_LEAST = 640;
	private static final int TABLE_LOWEST = 160;
	private static final int GAP = 8;

	private final Control table;
	private final Control before;
	private final Control after;

	WhatIfLayout(Control table, Control before, Control after) {
		this.table = table;
		this.before = before;
		this.after = after;
	}

	/** Where everything stands. */
	record Places(Rectangle table, Rectangle before, Rectangle after) {

		/** In that room; it is taken as high as {@link #height} at least. */
		static Places in(int width, int height) {
			if (isBeside(width)) {
				int chart = Math.max(CHART_WIDTH, (width - TABLE_WANTED) / 2 - GAP);
				int left = width - 2 * (chart + GAP);
				return new Places(new Rectangle(0, 0, left, height), new Rectangle(left + GAP, 0, chart, height),
						new Rectangle(left + chart + 2 * GAP, 0, chart, height));
			}
			int charts = charts(width);
			int top = height - charts;
			boolean pair = isPair(width);
			int chart = pair ? (width - GAP) / 2 : width;
			return new Places(new Rectangle(0, 0, width, top - GAP), new Rectangle(0, top, chart, CHART_HEIGHT),
					pair ? new Rectangle(chart + GAP, top, chart, CHART_HEIGHT)
							: new Rectangle(0, top + CHART_HEIGHT + GAP, chart, CHART_HEIGHT));
		}

		/** How high all of it is at least, where there is so much width. */
		static int height(int width) {
			return isBeside(width) ? CHART_HEIGHT : TABLE_LOWEST + GAP + charts(width);
		}

		private static boolean isBeside(int width) {
			return width >= TABLE_LEAST + 2 * (CHART_WIDTH + GAP);
		}

		private static boolean isPair(int width) {
			return width >= 2 * CHART_WIDTH + GAP;
		}

		private static int charts(int width) {
			return isPair(width) ? CHART_HEIGHT : 2 * CHART_HEIGHT + GAP;
		}
	}

	@Override
	protected Point computeSize(Composite composite, int width, int height, boolean flush) {
		int wide = width == SWT.DEFAULT ? CHART_WIDTH : width;
		return new Point(wide, height == SWT.DEFAULT ? Places.height(wide) : height);
	}

	@Override
	protected void layout(Composite composite, boolean flush) {
		Rectangle area = composite.getClientArea();
		Places places = Places.in(area.width, Math.max(area.height, Places.height(area.width)));
		table.setBounds(places.table());
		before.setBounds(places.before());
		after.setBounds(places.after());
	}
}
