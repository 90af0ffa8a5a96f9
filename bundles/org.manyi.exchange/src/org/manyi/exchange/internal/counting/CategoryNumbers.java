/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.counting;

import java.util.Arrays;

import org.manyi.exchange.internal.answers.TextTable;
import org.manyi.scoring.api.evidence.CategoryCount;

/** Numbers coded opinions; other and 其他 are one. */
public final class CategoryNumbers {

	/** So many different categories at most; more are free text under a wrong heading. */
	static final int MOST_CATEGORIES = 10_000;

	private final TextTable categories;
	/** For each category the one it counts as. */
	private int[] counted = new int[16];
	private int known;
	private int other = -1;

	/**
	 * @param categories takes the categories as they are met
	 */
	public CategoryNumbers(TextTable categories) {
		this.categories = categories;
	}

	/** The number that a category counts as. */
	public int of(char[] buffer, int offset, int length) {
		int category = categories.add(buffer, offset, length);
		if (categories.size() > MOST_CATEGORIES) {
			throw new TooManyCategoriesException();
		}
		if (category == known) {
			learn(category);
		}
		return counted[category];
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
