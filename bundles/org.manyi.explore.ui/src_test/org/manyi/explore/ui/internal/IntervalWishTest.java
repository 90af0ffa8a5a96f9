/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.service.interval.IntervalChoice;

class IntervalWishTest {

	@ParameterizedTest
	@CsvSource({ "0, BOOTSTRAP", "1000, BOOTSTRAP", "1001, DELTA", "100000, DELTA", "100001, WILSON",
			"1000000, WILSON" })
	void theAutomaticOnesAreThoseThatAreQuick(long sheets, IntervalChoice used) {
		assertEquals(used, IntervalWish.AUTOMATIC.of(sheets));
	}

	@Test
	void whatTheUserChoseHoldsForEverySurvey() {
		for (long sheets : new long[] { 10, 10_000, 1_000_000 }) {
			assertEquals(IntervalChoice.WILSON, IntervalWish.WILSON.of(sheets));
			assertEquals(IntervalChoice.DELTA, IntervalWish.DELTA.of(sheets));
			assertEquals(IntervalChoice.BOOTSTRAP, IntervalWish.BOOTSTRAP.of(sheets));
		}
	}
}
