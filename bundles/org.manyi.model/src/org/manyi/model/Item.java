/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one questionnaire line asks (调查项).
 *
 * @param id                the identity by which columns, tallies and scores refer to the item; unique in its
 *                          questionnaire
 * @param name              its words in both languages
 * @param aliases           other column headings that mean this item; may be empty
 * @param importance        the score of its importance level; empty where the methodology gives none
 * @param weight            a given item weight as written, not negative; empty where it comes from elsewhere
 * @param importanceColumns column headings under which customers say how important the item is, on the importance
 *                          scale; empty where they are not asked
 */
public record Item(String id, LocalizedText name, List<String> aliases, OptionalInt importance,
		Optional<BigDecimal> weight, List<String> importanceColumns) {

	public Item {
		aliases = List.copyOf(aliases);
		importanceColumns = List.copyOf(importanceColumns);
		if (weight.isPresent() && weight.get().signum() < 0) {
			throw new IllegalArgumentException("item " + id + " has a negative weight: " + weight.get());
		}
	}

	/** An item whose importance customers are not asked for. */
	public Item(String id, LocalizedText name, List<String> aliases, OptionalInt importance,
			Optional<BigDecimal> weight) {
		this(id, name, aliases, importance, weight, List.of());
	}
}
