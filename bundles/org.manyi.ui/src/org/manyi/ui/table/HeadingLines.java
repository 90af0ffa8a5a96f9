/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.GC;

/** A heading on one line, or where that is narrower on two. */
record HeadingLines(List<String> lines) {

	private static final int FIRST_WIDE = 0x2E80;

	HeadingLines {
		lines = List.copyOf(lines);
	}

	static HeadingLines single(String heading) {
		return new HeadingLines(List.of(heading));
	}

	/** On two lines as narrow as can be; on one where it cannot be broken. */
	static HeadingLines narrow(GC gc, String heading) {
		HeadingLines best = single(heading);
		for (int place : IntStream.range(1, heading.length()).filter(at -> breaks(heading, at)).toArray()) {
			HeadingLines broken = new HeadingLines(
					List.of(heading.substring(0, place).stripTrailing(), heading.substring(place).stripLeading()));
			best = broken.width(gc) < best.width(gc) ? broken : best;
		}
		return best;
	}

	/** After a blank, and between signs that need none; an arrow stays with its word. */
	private static boolean breaks(String heading, int place) {
		char before = heading.charAt(place - 1);
		char after = heading.charAt(place);
		return before == ' ' && Character.isLetterOrDigit(after) || before >= FIRST_WIDE && after >= FIRST_WIDE
				&& Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
	}

	/** How wide a cell must be for all of its lines. */
	int width(GC gc) {
		return lines.stream().mapToInt(line -> CellDrawing.wordsWidth(gc, line)).max().orElse(0);
	}
}
