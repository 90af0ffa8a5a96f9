/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.edit;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The lines of a text, to tell many places of it. Immutable. */
public final class TextLines {

	/** Where each line begins. */
	private final int[] starts;
	/** Where each character begins that is two chars. */
	private final int[] pairs;

	public TextLines(String text) {
		starts = IntStream.rangeClosed(0, text.length()).filter(at -> at == 0 || isEnd(text, at - 1)).toArray();
		pairs = IntStream.range(0, text.length() - 1)
				.filter(at -> Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))).toArray();
	}

	private static boolean isEnd(String text, int at) {
		char sign = text.charAt(at);
		return sign == '\n' || sign == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
	}

	/**
	 * The place of a char.
	 *
	 * @param offset [0, length of the text]
	 */
	public TextPlace place(int offset) {
		int line = before(starts, offset + 1);
		int start = starts[line - 1];
		int pairsBefore = Math.max(0, before(pairs, offset - 1) - before(pairs, start));
		return new TextPlace(line, 1 + offset - start - pairsBefore);
	}

	/** How many are less. */
	private static int before(int[] ascending, int bound) {
		int found = Arrays.binarySearch(ascending, bound);
		return found < 0 ? -found - 1 : found;
	}
}
