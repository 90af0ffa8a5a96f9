/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowFilterTest {

	private record Item(String name, String score, String change, String count) {
	}

	private static final List<Column<Item>> COLUMNS = List.of(
			Column.words("name", Column.FILLS, () -> "Indicator", Item::name),
			Column.numbers("score", 60, () -> "Score", Item::score),
			Column.numbers("change", 60, () -> "Change on Q2", Item::change),
			Column.numbers("count", 60, () -> "有效", Item::count));
	private static final List<Item> ITEMS = List.of(new Item("Response time", "67.4", "▼ 1.4 *", "1,348"),
			new Item("Well control", "91.1", "▲ 2.0", "344"), new Item("响应 Well", "—", "", "80"));

	@ParameterizedTest
	@CsvSource({ "'', 0 1 2", "WELL, 1 2", "well time, ''", "响应, 2", "score<80, 0", "score < 80, 0", "< 80, 0",
			"Score >= 67.4, 0 1", "change<0, 0", "change > 0 well, 1", "有效≥1000, 0", "有效=80, 2", "weight<1, ''",
			"score<-1, ''", "score <, 0 1 2", "well score<-, 1 2" })
	void rowsAreShownOfWhichEveryTermHolds(String typed, String places) {
		List<Integer> shown = ITEMS.stream().filter(RowFilter.parse(typed).in(COLUMNS)).map(ITEMS::indexOf).toList();
		assertEquals(places, String.join(" ", shown.stream().map(String::valueOf).toList()));
	}

	@Test
	void blanksAreNoFilter() {
		assertFalse(RowFilter.parse("  ").isOn());
		assertFalse(RowFilter.ALL.isOn());
	}
}
