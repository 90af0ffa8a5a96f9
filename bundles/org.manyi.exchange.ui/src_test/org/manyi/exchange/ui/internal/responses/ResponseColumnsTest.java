/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class ResponseColumnsTest {

	private static final List<String> ALL = List.of("number", "id", "who", "day", "comment", "categories", "place",
			"note");

	private static List<String> shown(ResponseColumns columns) {
		return ALL.stream().filter(columns::has).toList();
	}

	@Test
	void whereThereIsRoomAllAreThere() {
		assertEquals(ALL, shown(ResponseColumns.of(true, true, true, 1400)));
		assertEquals(ALL, shown(ResponseColumns.of(true, true, true, 0)), "the width is not known yet");
	}

	@Test
	void commentsStayLongest() {
		assertEquals(List.of("number", "id", "who", "day", "comment", "categories", "note"),
				shown(ResponseColumns.of(true, true, true, 820)));
		assertEquals(List.of("number", "comment", "categories"), shown(ResponseColumns.of(true, false, true, 430)));
	}

	@Test
	void withoutCommentsNothingGoesForThem() {
		assertEquals(List.of("number", "id", "who", "day", "place", "note"),
				shown(ResponseColumns.of(false, false, true, 430)));
		assertEquals(ALL, shown(ResponseColumns.of(true, true, false, 430)), "where comments are not read");
	}
}
