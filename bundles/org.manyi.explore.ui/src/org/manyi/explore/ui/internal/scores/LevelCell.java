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
import org.manyi.ui.table.CellDrawing;

/**
 * Draws the answers per level of a row.
 *
 * @param bar draws them; empty while there is no result
 */
record LevelCell(Supplier<Optional<LevelBar>> bar) implements CellDrawing<ScoreRow> {

	private static final int SHORTEST = 64;
	private static final int LONG = 110;

	@Override
	@NonNullByDefault({}) // the interface says nothing about null
	public void draw(GC gc, Rectangle area, ScoreRow row) {
		row.tally().ifPresent(tally -> bar.get().ifPresent(drawn -> drawn.draw(gc, area, tally)));
	}

	@Override
	@NonNullByDefault({})
	public int width(GC gc, ScoreRow row, String text) {
		return SHORTEST;
	}

	@Override
	public int roomyWidth() {
		return LONG;
	}
}
