/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.scores;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.manyi.analysis.interval.Interval;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.Rational;
import org.manyi.ui.Palette;
import org.manyi.ui.table.CellDrawing;

/** An interval: where it lies on the scale of all scores, with the score as a mark, and its limits in figures. */
final class IntervalCell implements CellDrawing<ScoreRow> {

	/** Room for the figures; the rest of the cell is the scale. */
	private static final int FIGURES = 92;
	private static final int SHORTEST_SCALE = 40;
	private static final int LONG_SCALE = 90;
	private static final int BAR = 6;

	private final Supplier<Texts> texts;

	IntervalCell(Supplier<Texts> texts) {
		this.texts = texts;
	}

	/** The limits in figures; empty where there is no interval. */
	String text(ScoreRow row) {
		return interval(row).map(interval -> texts.get().numbers().range(interval.lower(), interval.upper()))
				.orElse("");
	}

	private static Optional<Interval> interval(ScoreRow row) {
		return row.interval().flatMap(estimate -> estimate.interval());
	}

	@Override
	@NonNullByDefault({}) // the interface says nothing about null
	public void draw(GC gc, Rectangle area, ScoreRow row) {
		Optional<Interval> interval = interval(row);
		if (interval.isEmpty()) {
			return;
		}
		int left = area.x + PADDING;
		int width = area.width - FIGURES - 2 * PADDING;
		if (width >= SHORTEST_SCALE) {
			drawScale(gc, new Rectangle(left, area.y, width, area.height), row, interval.get());
		}
		gc.setForeground(Palette.INK.color());
		CellDrawing.line(gc, area, true, text(row));
	}

	@Override
	public int roomyWidth() {
		return FIGURES + LONG_SCALE + 2 * PADDING;
	}

	private static void drawScale(GC gc, Rectangle area, ScoreRow row, Interval interval) {
		int middle = area.y + area.height / 2;
		gc.setForeground(Palette.HAIRLINE.color());
		gc.drawLine(area.x, middle, area.x + area.width, middle);
		int from = place(area, row, interval.lower());
		int to = place(area, row, interval.upper());
		gc.setBackground(Palette.INTERVAL.color());
		gc.fillRectangle(from, middle - BAR / 2, Math.max(1, to - from), BAR);
		row.score().value().number().map(Rational::doubleValue).ifPresent(value -> {
			gc.setForeground(Palette.ACCENT.color());
			int mark = place(area, row, value);
			gc.drawLine(mark, middle - BAR, mark, middle + BAR - 1);
		});
	}

	private static int place(Rectangle area, ScoreRow row, double value) {
		double lowest = row.range().lowest().doubleValue();
		double share = (value - lowest) / (row.range().highest().doubleValue() - lowest);
		return area.x + (int) Math.round(Math.clamp(share, 0, 1) * area.width);
	}
}
