/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.util.List;
import java.util.Optional;

/**
 * Which digit gives which category: 1 the first of them, 9 the ninth; those that follow have none.
 *
 * @param categories in their order, each once
 */
record CategoryKeys(List<String> categories) {

	private static final int KEYS = 9;
	private static final String AIR = "  ";
	/** As wide as a digit. */
	private static final String NO_DIGIT = "\u2007";

	CategoryKeys {
		categories = List.copyOf(categories);
	}

	/** The category that a key gives; empty where it gives none. */
	Optional<String> of(char key) {
		int place = key - '1';
		return place >= 0 && place < Math.min(KEYS, categories.size()) ? Optional.of(categories.get(place))
				: Optional.empty();
	}

	/** The digit of a category; empty where it has none. */
	Optional<Integer> digit(String category) {
		int place = categories.indexOf(category);
		return place >= 0 && place < KEYS ? Optional.of(place + 1) : Optional.empty();
	}

	/** What stands before a category in a list: its digit, or the same room. */
	String before(String category) {
		return digit(category).map(String::valueOf).orElse(NO_DIGIT) + AIR;
	}

	/** A line for each key that gives a category. */
	List<String> lines() {
		return categories.stream().limit(KEYS).map(category -> before(category) + category).toList();
	}
}
