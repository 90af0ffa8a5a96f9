/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.edit;

import java.util.ArrayList;
import java.util.List;

/** Which lines two texts share, by their longest common subsequence. */
public final class LineDifference {

	/** Lines beyond which the middle of two texts is taken as another one altogether. */
	private static final int MOST = 3000;

	/** Where a line stands. */
	public enum Side {
		/** In both texts. */
		BOTH,
		/** In the first one alone. */
		BEFORE,
		/** In the second one alone. */
		AFTER
	}

	/**
	 * One line.
	 *
	 * @param side where it stands
	 * @param text without its line break
	 */
	public record Line(Side side, String text) {
	}

	private LineDifference() {
	}

	/** All lines of both texts, those of the first before those of the second where they differ. */
	public static List<Line> between(String before, String after) {
		List<String> first = before.lines().toList();
		List<String> second = after.lines().toList();
		int head = 0;
		while (head < Math.min(first.size(), second.size()) && first.get(head).equals(second.get(head))) {
			head++;
		}
		int tail = 0;
		while (tail < Math.min(first.size(), second.size()) - head
				&& first.get(first.size() - 1 - tail).equals(second.get(second.size() - 1 - tail))) {
			tail++;
		}
		List<Line> lines = new ArrayList<>();
		add(lines, Side.BOTH, first.subList(0, head));
		middle(lines, first.subList(head, first.size() - tail), second.subList(head, second.size() - tail));
		add(lines, Side.BOTH, first.subList(first.size() - tail, first.size()));
		return lines;
	}

	private static void add(List<Line> lines, Side side, List<String> texts) {
		texts.forEach(text -> lines.add(new Line(side, text)));
	}

	private static void middle(List<Line> lines, List<String> first, List<String> second) {
		if (first.size() > MOST || second.size() > MOST) {
			add(lines, Side.BEFORE, first);
			add(lines, Side.AFTER, second);
			return;
		}
		int[][] common = common(first, second);
		int i = 0;
		int j = 0;
		while (i < first.size() && j < second.size()) {
			if (first.get(i).equals(second.get(j))) {
				lines.add(new Line(Side.BOTH, first.get(i)));
				i++;
				j++;
			} else if (common[i + 1][j] >= common[i][j + 1]) {
				lines.add(new Line(Side.BEFORE, first.get(i++)));
			} else {
				lines.add(new Line(Side.AFTER, second.get(j++)));
			}
		}
		add(lines, Side.BEFORE, first.subList(i, first.size()));
		add(lines, Side.AFTER, second.subList(j, second.size()));
	}

	/** How many lines the texts share from there to their ends. */
	private static int[][] common(List<String> first, List<String> second) {
		int[][] common = new int[first.size() + 1][second.size() + 1];
		for (int i = first.size() - 1; i >= 0; i--) {
			for (int j = second.size() - 1; j >= 0; j--) {
				common[i][j] = first.get(i).equals(second.get(j)) ? common[i + 1][j + 1] + 1
						: Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		return common;
	}
}
