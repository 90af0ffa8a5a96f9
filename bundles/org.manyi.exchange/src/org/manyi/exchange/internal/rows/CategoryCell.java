/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rows;

import java.util.Arrays;

import org.manyi.exchange.internal.answers.TextTable;
import org.manyi.exchange.internal.counting.ResponseRow;
import org.manyi.scoring.api.evidence.CategoryCount;

/** Coded opinions, several in a cell separated by ┋ or a semicolon. */
final class CategoryCell extends CellReader {

	/** So many different categories at most; more are free text under a wrong heading. */
	static final int MOST_CATEGORIES = 10_000;

	private final TextTable categories;
	private final ResponseRow row;
	private final TrimmedText trimmed = new TrimmedText();
	/** For each category the one it counts as: other and 其他 are one. */
	private int[] counted = new int[16];
	private int known;
	private int other = -1;

	CategoryCell(TextTable categories, ResponseRow row) {
		this.categories = categories;
		this.row = row;
	}

	@Override
	void read(char[] buffer, int offset, int length) {
		int end = offset + length;
		int begin = offset;
		for (int i = offset; i <= end; i++) {
			if (i == end || buffer[i] == '┋' || buffer[i] == ';' || buffer[i] == '；') {
				take(buffer, begin, i - begin);
				begin = i + 1;
			}
		}
	}

	private void take(char[] buffer, int offset, int length) {
		trimmed.trim(buffer, offset, length);
		if (trimmed.length() > 0) {
			int category = categories.add(buffer, trimmed.offset(), trimmed.length());
			if (categories.size() > MOST_CATEGORIES) {
				throw new TooManyCategoriesException();
			}
			if (category == known) {
				learn(category);
			}
			row.addCategory(counted[category]);
		}
	}

	private void learn(int category) {
		if (category == counted.length) {
			counted = Arrays.copyOf(counted, category * 2);
		}
		boolean isOther = CategoryCount.isOther(categories.text(category));
		if (isOther && other < 0) {
			other = category;
		}
		counted[category] = isOther ? other : category;
		known++;
	}
}
