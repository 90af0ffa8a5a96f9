/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.scores;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.manyi.model.RatingScale;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.ui.Hatching;
import org.manyi.ui.Palette;
import org.manyi.ui.ScaleColors;

/**
 * A small bar of the answers per level that diverges from the middle of the scale: low levels to the left, high ones to
 * the right. All bars of a table share their zero and their unit.
 *
 * @param scale the rating scale
 * @param left  the largest share of answers that any bar has left of zero, [0, 1]
 * @param right the largest share right of zero, [0, 1]
 */
record LevelBar(RatingScale scale, double left, double right) {

	private static final int MARGIN = 8;
	private static final int HEIGHT = 11;

	/** Bars with room for all of the tallies. */
	static LevelBar forAll(RatingScale scale, List<ItemTally> tallies) {
		LevelBar unit = new LevelBar(scale, 1, 1);
		double left = tallies.stream().mapToDouble(unit::leftShare).max().orElse(0);
		double right = tallies.stream().mapToDouble(tally -> tally.valid() == 0 ? 0 : 1 - unit.leftShare(tally)).max()
				.orElse(1);
		return new LevelBar(scale, left, right);
	}

	private double leftShare(ItemTally tally) {
		double middle = (scale.highest() + scale.lowest()) / 2.0;
		double low = 0;
		for (Map.Entry<Integer, Long> level : tally.levels().entrySet()) {
			low += level.getKey() < middle ? level.getValue() : level.getKey() == middle ? level.getValue() / 2.0 : 0;
		}
		return tally.valid() == 0 ? 0 : low / tally.valid();
	}

	void draw(GC gc, Rectangle area, ItemTally tally) {
		double room = area.width - 2.0 * MARGIN;
		double unit = room / Math.max(left + right, 1e-9);
		double zero = area.x + MARGIN + left * unit;
		int top = area.y + (area.height - HEIGHT) / 2;
		if (tally.valid() > 0) {
			double x = zero - leftShare(tally) * unit;
			for (int score : tally.levels().keySet().stream().sorted().toList()) {
				double width = tally.count(score) * unit / tally.valid();
				int from = (int) Math.round(x);
				int to = (int) Math.round(x + width);
				Palette color = ScaleColors.ofLevel(scale, score);
				Hatching.of(color).fill(gc, new Rectangle(from, top, to - from, HEIGHT), color);
				x += width;
			}
		}
		gc.setForeground(Palette.SECONDARY.color());
		gc.drawLine((int) zero, top - 2, (int) zero, top + HEIGHT + 1);
	}

	/** The counts in words, such as {@code 5: 39, 4: 61}. */
	static String describe(ItemTally tally) {
		return tally.levels().entrySet().stream().map(level -> level.getKey() + ": " + level.getValue())
				.collect(java.util.stream.Collectors.joining(", "));
	}
}
