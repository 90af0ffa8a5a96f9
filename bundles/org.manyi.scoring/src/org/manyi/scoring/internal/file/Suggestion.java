/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word somebody probably meant. */
final class Suggestion {

	/** Among more words nobody looks for the nearest one: a file with many mistakes would take long to be refused. */
	private static final int MOST = 1_000;

	private Suggestion() {
	}

	/**
	 * The known word nearest to the written one by edit distance without case, empty when none is within a third of its
	 * length. Of one or two letters any other would be near, so that none is.
	 */
	static Optional<String> nearest(String written, Collection<String> known) {
		if (known.size() > MOST) {
			return Optional.empty();
		}
		String word = plain(written);
		int limit = Math.min(word.length(), 40) / 3;
		return known.stream().filter(candidate -> Math.abs(candidate.length() - word.length()) <= limit)
				.filter(candidate -> distance(word, plain(candidate)) <= limit)
				.min(Comparator.comparingInt(candidate -> distance(word, plain(candidate))));
	}

	private static String plain(String word) {
		return word.toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Insertions, deletions, replacements and swaps of neighbours: what it takes to turn one word into the other. */
	private static int distance(String left, String right) {
		int[][] distance = new int[left.length() + 1][right.length() + 1];
		for (int i = 0; i <= left.length(); i++) {
			for (int j = 0; j <= right.length(); j++) {
				distance[i][j] = i == 0 || j == 0 ? i + j : step(distance, left, right, i, j);
			}
		}
		return distance[left.length()][right.length()];
	}

	private static int step(int[][] distance, String left, String right, int i, int j) {
		int replaced = distance[i - 1][j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
		int least = Math.min(replaced, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
		boolean swapped = i > 1 && j > 1 && left.charAt(i - 1) == right.charAt(j - 2)
				&& left.charAt(i - 2) == right.charAt(j - 1);
		return swapped ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
	}
}
