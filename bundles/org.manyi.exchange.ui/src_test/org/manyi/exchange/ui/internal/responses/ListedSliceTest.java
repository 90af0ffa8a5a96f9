/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.manyi.model.GroupField;
import org.manyi.model.Slice;
import org.manyi.store.api.quality.ResponseFilter;
import org.manyi.ui.ResponseWish;

class ListedSliceTest {

	private static final Slice EAST = Slice.ALL.with(GroupField.REGION, Set.of("east"));
	private static final Slice WEST = Slice.ALL.with(GroupField.REGION, Set.of("west"));
	private static final ResponseFilter CODED = ResponseFilter.coded("slow");

	@Test
	void theSliceComparedWithIsToldAndLeftWithTheSameFilter() {
		ListedSlice compared = ListedSlice.of(new ResponseWish(EAST, WEST, CODED));
		assertTrue(compared.isCompared());
		assertEquals(new ListedSlice(EAST, EAST, CODED), compared.back());
		assertTrue(compared.by(ResponseFilter.ALL).isCompared(), "another filter is of the same slice");
	}

	@Test
	void anotherSliceShownIsListed() {
		ListedSlice listed = ListedSlice.of(new ResponseWish(EAST, WEST, CODED)).of(WEST);
		assertFalse(listed.isCompared());
		assertEquals(CODED, listed.filter());
	}

	@Test
	void allResponsesWithoutAFilterAreEverything() {
		assertTrue(ListedSlice.ALL.isEverything());
		assertFalse(ListedSlice.ALL.of(EAST).isEverything());
		assertFalse(ListedSlice.ALL.by(CODED).isEverything());
	}
}
