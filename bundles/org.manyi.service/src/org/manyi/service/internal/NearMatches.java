/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which of the known words a mistyped one may have meant. */
final class NearMatches {

	private NearMatches() {
	}

	/**
	 * The known words that begin with the typed one, or that at most a third of the typed letters separate from it.
	 *
	 * @return nearest first; may be empty
	 */
	static List<String> of(String typed, List<String> known) {
		String word = typed.toLowerCase(Locale.ROOT);
		int tolerated = Math.max(1, word.length() / 3);
		return known.stream()
				.filter(candidate -> !word.isEmpty() && candidate.startsWith(word)
						|| distance(word, candidate) <= tolerated)
				.sorted(Comparator.comparingInt(candidate -> distance(word, candidate))).toList();
	}

	/** The fewest letters to insert, delete or replace to turn one word into the other. */
	static int distance(String from, String to) {
		int[] above = new int[to.length() + 1];
		for (int column = 0; column <= to.length(); column++) {
			above[column] = column;
		}
		for (int row = 1; row <= from.length(); row++) {
			int[] current = new int[to.length() + 1];
			current[0] = row;
			for (int column = 1; column <= to.length(); column++) {
				int replaced = above[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
				current[column] = Math.min(replaced, Math.min(above[column], current[column - 1]) + 1);
			}
			above = current;
		}
		return above[to.length()];
	}
}
