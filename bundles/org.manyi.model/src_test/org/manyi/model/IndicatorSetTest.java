/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

class IndicatorSetTest {

	private static final List<Item> ITEMS = List.of(item("Q1"), item("Q2"), item("Q3"));

	private static Item item(String id) {
		return new Item(id, LocalizedText.same(id), List.of(), OptionalInt.empty(), Optional.empty());
	}

	private static Dimension dimension(String id, String... itemIds) {
		return new Dimension(id, LocalizedText.same(id), List.of(itemIds), Optional.empty());
	}

	@Test
	void anItemStandsInOneDimensionOrAlone() {
		IndicatorSet set = new IndicatorSet(Optional.empty(), List.of(dimension("D", "Q1", "Q2")), ITEMS);
		assertEquals("D", set.dimensionOf("Q2").orElseThrow().id());
		assertTrue(set.dimensionOf("Q3").isEmpty());
		assertTrue(set.item("Q9").isEmpty());
	}

	@Test
	void whatDoesNotFitTogetherIsRefused() {
		List<Dimension> twice = List.of(dimension("D", "Q1"), dimension("E", "Q1"));
		List<Dimension> unknown = List.of(dimension("D", "Q9"));
		assertThrows(IllegalArgumentException.class, () -> new IndicatorSet(Optional.empty(), twice, ITEMS));
		assertThrows(IllegalArgumentException.class, () -> new IndicatorSet(Optional.empty(), unknown, ITEMS));
		assertThrows(IllegalArgumentException.class,
				() -> new IndicatorSet(Optional.empty(), List.of(), List.of(item("Q1"), item("Q1"))));
		assertThrows(IllegalArgumentException.class, () -> new IndicatorSet(Optional.empty(), List.of(), List.of()));
		assertThrows(IllegalArgumentException.class, () -> dimension("empty"));
	}
}
