/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.whatif;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.manyi.methodology.ui.internal.Texts;
import org.manyi.model.Band;
import org.manyi.scoring.BandVerdict;
import org.manyi.ui.Chip;
import org.manyi.ui.ScaleColors;
import org.manyi.ui.table.CellDrawing;

/**
 * Draws the band of a figure, and where it changes the one before with an arrow.
 *
 * @param texts the words
 */
record BandTurn(Supplier<Texts> texts) implements CellDrawing<Figure> {

	private static final String ARROW = " → ";

	/** The band in words. */
	String text(Figure figure) {
		String after = name(figure.after());
		return turns(figure) ? name(figure.before()) + ARROW + after : after;
	}

	/** Whether there are two bands, and they differ. */
	boolean turns(Figure figure) {
		String before = name(figure.before());
		String after = name(figure.after());
		return !before.isEmpty() && !after.isEmpty() && !before.equals(after);
	}

	private String name(Optional<Figure.Side> side) {
		return side.flatMap(known -> known.band() instanceof BandVerdict.In(Band band)
				? Optional.of(texts.get().of(band.name()))
				: Optional.empty()).orElse("");
	}

	@Override
	@NonNullByDefault({})
	public void draw(GC gc, Rectangle area, Figure figure) {
		int x = area.x + PADDING;
		int middle = area.y + area.height / 2;
		if (turns(figure)) {
			x = chip(gc, figure.before(), x, middle);
			gc.drawText(ARROW, x, middle - gc.textExtent(ARROW).y / 2, SWT.DRAW_TRANSPARENT);
			x += gc.textExtent(ARROW).x;
		}
		chip(gc, figure.after(), x, middle);
	}

	private int chip(GC gc, Optional<Figure.Side> side, int x, int middle) {
		if (side.isPresent() && side.get().band() instanceof BandVerdict.In(Band band)) {
			Chip.draw(gc, texts.get().of(band.name()), ScaleColors.ofBand(side.get().bands(), band), x, middle);
			return x + Chip.size(gc, texts.get().of(band.name())).x;
		}
		return x;
	}

	@Override
	@NonNullByDefault({})
	public int width(GC gc, Figure figure, String text) {
		int after = Chip.size(gc, name(figure.after())).x;
		return 2 * PADDING + after
				+ (turns(figure) ? Chip.size(gc, name(figure.before())).x + gc.textExtent(ARROW).x : 0);
	}
}
