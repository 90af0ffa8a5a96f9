/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The levels by which a methodology says how important an item is (重要性等级), each with its weight.
 *
 * @param levels the levels, kept from the most important to the least; every one has a weight
 */
public record ImportanceScale(List<Level> levels) {

	public ImportanceScale {
		levels = levels.stream().sorted(Comparator.comparingInt(Level::score).reversed()).toList();
		if (levels.stream().anyMatch(level -> level.weight().isEmpty())) {
			throw new IllegalArgumentException("every importance level needs a weight");
		}
	}

	/** The level of that score, empty when the scale has none. */
	public Optional<Level> level(int score) {
		return levels.stream().filter(level -> level.score() == score).findFirst();
	}
}
