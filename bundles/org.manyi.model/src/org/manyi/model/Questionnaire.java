/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a survey file must be read by: the items that columns may belong to and the scale that answers are read on.
 *
 * @param items in questionnaire order
 * @param scale the rating scale of every item
 */
public record Questionnaire(List<Item> items, RatingScale scale) {

	public Questionnaire {
		items = List.copyOf(items);
	}

	/**
	 * The same without importance, item weights and level weights, on which no count depends: methodologies that differ
	 * in these alone have the same counts.
	 */
	public Questionnaire unweighted() {
		List<Level> levels = scale.levels().stream()
				.map(level -> new Level(level.score(), Optional.empty(), level.label(), level.aliases())).toList();
		return new Questionnaire(
				items.stream().map(item -> new Item(item.id(), item.name(), item.aliases(), OptionalInt.empty(),
						Optional.empty())).toList(),
				new RatingScale(levels, scale.notApplicableMarks(), scale.blankMarks(), scale.notShownMarks()));
	}
}
