/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.sensitivity;

import java.util.Optional;
import java.util.function.DoubleSupplier;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.manyi.analysis.sensitivity.StableRange;
import org.manyi.analysis.sensitivity.WeightLimit;
import org.manyi.model.Rational;
import org.manyi.ui.Palette;
import org.manyi.ui.table.CellDrawing;

/**
 * Draws the weights at which something stays as a bar on a line that begins at weight 0, with the present weight as a
 * mark. An end at which nothing turns is open: the bar fades into the line there.
 *
 * @param most the weight at the right end of the line, above 0
 */
record RangeBar(DoubleSupplier most) implements CellDrawing<@NonNull SensitivityRow> {

	private static final int HEIGHT = 10;
	private static final int LEAST_WIDTH = 90;
	private static final int ROOMY_WIDTH = 320;

	@Override
	public int width(GC gc, SensitivityRow row, String text) {
		return LEAST_WIDTH;
	}

	@Override
	public int roomyWidth() {
		return ROOMY_WIDTH;
	}

	@Override
	public void draw(GC gc, Rectangle area, SensitivityRow row) {
		Rectangle line = new Rectangle(area.x + PADDING, area.y + (area.height - HEIGHT) / 2, area.width - 2 * PADDING,
				HEIGHT);
		gc.setBackground(Palette.FAINT_LINE.color());
		gc.fillRectangle(line.x, line.y + HEIGHT / 2, line.width, 1);
		Optional<StableRange<String>> range = row.range();
		if (range.isEmpty()) {
			return;
		}
		int from = place(line, range.get().lower().map(WeightLimit::weight).orElse(Rational.ZERO));
		int to = place(line, range.get().upper().map(WeightLimit::weight).orElse(row.item().most()));
		boolean free = range.get().everywhere();
		gc.setBackground((free ? Palette.LEVEL_MIDDLE : Palette.LEVEL_HIGH).color());
		gc.fillRectangle(from, line.y, Math.max(2, to - from), HEIGHT);
		gc.setBackground(Palette.WORSE.color());
		range.get().lower().ifPresent(limit -> gc.fillRectangle(from - 1, line.y - 3, 2, HEIGHT + 6));
		range.get().upper().filter(limit -> limit.weight().doubleValue() <= most.getAsDouble())
				.ifPresent(limit -> gc.fillRectangle(to - 1, line.y - 3, 2, HEIGHT + 6));
		int now = place(line, row.item().item().weight());
		gc.setAntialias(SWT.ON);
		gc.setBackground(Palette.INK.color());
		gc.fillPolygon(new int[] { now, line.y + HEIGHT / 2 - 5, now + 5, line.y + HEIGHT / 2, now,
				line.y + HEIGHT / 2 + 5, now - 5, line.y + HEIGHT / 2 });
	}

	private int place(Rectangle line, Rational weight) {
		return line.x + (int) Math.round(line.width * Math.min(1, weight.doubleValue() / most.getAsDouble()));
	}
}
