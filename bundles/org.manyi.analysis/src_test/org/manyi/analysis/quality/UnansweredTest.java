/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.manyi.model.Rational;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.scoring.api.evidence.Tally;

class UnansweredTest {

	private static final ItemTally FIRST = new ItemTally("a", new TreeMap<>(Map.of(5, 6L, 1, 1L)), 1, 1, 90, 1);
	private static final ItemTally SECOND = new ItemTally("b", new TreeMap<>(Map.of(5, 0L)), 0, 0, 100, 0);

	@Test
	void whatWasNotShownWasNotAskedFor() {
		Unanswered counts = Unanswered.of(FIRST);
		assertEquals(new Unanswered(10, 7, 1, 1, 1), counts);
		assertEquals(Optional.of(Rational.of(20)), counts.percent());
	}

	@Test
	void anItemNobodySawHasNoShare() {
		assertEquals(Optional.empty(), Unanswered.of(SECOND).percent());
	}

	@Test
	void addsItems() {
		Tally tally = new Tally(new ResponseCounts(OptionalLong.empty(), 100, 7), List.of(FIRST, SECOND, FIRST),
				List.of());
		assertEquals(new Unanswered(20, 14, 2, 2, 2), Unanswered.of(tally));
		assertEquals(new Unanswered(0, 0, 0, 0, 0),
				Unanswered.of(new Tally(new ResponseCounts(OptionalLong.empty(), 0, 0), List.of(), List.of())));
	}
}
