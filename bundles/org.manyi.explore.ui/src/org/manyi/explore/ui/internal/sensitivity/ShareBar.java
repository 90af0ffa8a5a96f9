/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.sensitivity;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.manyi.ui.Palette;
import org.manyi.ui.table.CellDrawing;

/** Draws the share of draws in which an item loses the most points as a bar, and the number right of it. */
final class ShareBar implements CellDrawing<@NonNull SensitivityRow> {

	private static final int BAR = 60;
	private static final int NUMBER = 60;

	@Override
	public int width(GC gc, SensitivityRow row, String text) {
		return BAR + NUMBER + 2 * PADDING;
	}

	@Override
	public void draw(GC gc, Rectangle area, SensitivityRow row) {
		int width = (int) Math.round(BAR * row.mostLost().doubleValue());
		gc.setBackground(Palette.LEVEL_LOW.color());
		gc.fillRectangle(area.x + PADDING, area.y + area.height / 2 - 5, width, 10);
		CellDrawing.line(gc, new Rectangle(area.x + PADDING + BAR, area.y, NUMBER + PADDING, area.height), true,
				SensitivityColumns.percent(row.mostLost()));
	}
}
