/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

class EvidenceSetTest {

	private static final ResponseCounts RESPONSES = new ResponseCounts(OptionalLong.of(30), 24, 20);
	private static final ItemTally ITEM = new ItemTally("Q1", new TreeMap<>(Map.of(5, 10L, 4, 6L, 3, 3L, 2, 1L, 1, 0L)),
			1, 2, 0, 1);

	@Test
	void theFiveStatesAreCountedApart() {
		assertEquals(20, ITEM.valid());
		assertEquals(24, ITEM.returned());
		assertEquals(16, ITEM.countAtLeast(4));
		assertEquals(1, ITEM.countAtMost(2));
		assertEquals(0, ITEM.count(9));
		assertEquals(5, ITEM.levels().firstKey());
	}

	@Test
	void equalRequestsAreOneRequest() {
		Tally tally = new Tally(RESPONSES, List.of(ITEM), List.of());
		EvidenceSet set = new EvidenceSet(Map.of(new EvidenceRequest.ForTally(), tally));
		assertSame(tally, set.get(new EvidenceRequest.ForTally()));
		assertSame(tally, set.tally());
	}

	@Test
	void whatWasNotAskedForIsAnError() {
		EvidenceSet empty = new EvidenceSet(Map.of());
		assertThrows(IllegalArgumentException.class, empty::tally);
		RespondentCounts counts = new RespondentCounts(RespondentUnit.SHEET, RESPONSES, Map.of());
		assertThrows(IllegalArgumentException.class, () -> counts.count(new RespondentCondition.AnyLevel()));
	}

	@Test
	void anAnswerOfAnotherKindIsRefused() {
		RespondentCounts counts = new RespondentCounts(RespondentUnit.SHEET, RESPONSES, Map.of());
		assertThrows(ClassCastException.class, () -> new EvidenceSet(Map.of(new EvidenceRequest.ForTally(), counts)));
		EvidenceRequest<RespondentCounts> request = new EvidenceRequest.ForRespondentCounts(RespondentUnit.SHEET,
				Set.of());
		assertSame(counts, new EvidenceSet(Map.of(request, counts)).get(request));
	}

	@Test
	void moreValidThanReturnedIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new ResponseCounts(OptionalLong.empty(), 1, 2));
	}
}
