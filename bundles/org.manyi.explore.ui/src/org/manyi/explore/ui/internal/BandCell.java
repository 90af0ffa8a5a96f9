/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.manyi.ui.Chip;
import org.manyi.ui.NumberText;
import org.manyi.ui.table.CellDrawing;

/**
 * Draws the band of a row as a chip, or the sign of a missing value.
 *
 * @param <R>  what a row is
 * @param band the band of a row; empty where there is none
 */
public record BandCell<R>(Function<R, Optional<BandChip>> band) implements CellDrawing<R> {

	@Override
	public void draw(GC gc, Rectangle area, R row) {
		band.apply(row).ifPresentOrElse(
				chip -> Chip.draw(gc, chip.text(), chip.color(), area.x + PADDING, area.y + area.height / 2),
				() -> CellDrawing.line(gc, area, false, NumberText.MISSING));
	}

	@Override
	public int width(GC gc, R row, String text) {
		return Chip.size(gc, text).x + 2 * PADDING;
	}

	/** The band in words. */
	public String text(R row) {
		return band.apply(row).map(BandChip::text).orElse(NumberText.MISSING);
	}
}
