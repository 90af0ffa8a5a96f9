/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.slices;

import java.text.BreakIterator;
import java.util.Locale;

/** Names as a bar has room for them; whoever shortens one tells it whole as a tip. */
final class ShortName {

	/** In Latin letters; a Chinese one counts as two. */
	private static final int LONGEST = 40;
	private static final int FIRST_WIDE = 0x2E80;
	private static final String MORE = "…";

	private ShortName() {
	}

	/** The name, or its beginning with … where it goes on for too long. */
	static String of(String name) {
		if (width(name) <= LONGEST) {
			return name;
		}
		BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
		letters.setText(name);
		int end = 0;
		for (int next = letters.next(); next != BreakIterator.DONE
				&& width(name.substring(0, next)) < LONGEST; next = letters.next()) {
			end = next;
		}
		return name.substring(0, end).stripTrailing() + MORE;
	}

	private static int width(String text) {
		return text.codePoints().map(letter -> letter < FIRST_WIDE ? 1 : 2).sum();
	}
}
