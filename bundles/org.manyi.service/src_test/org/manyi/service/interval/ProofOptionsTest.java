/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.manyi.analysis.interval.Confidence;

class ProofOptionsTest {

	@Test
	void theUsualOptionsAreThereWhenTheClassIs() {
		assertEquals(Confidence.NINETY_FIVE, ProofOptions.USUAL.confidence());
		assertEquals(ProofOptions.USUAL_ROWS, ProofOptions.USUAL.rows());
	}

	@Test
	void oneSideErrsHalfAsOftenAsBoth() {
		assertEquals(new BigDecimal("0.90"), ProofOptions.USUAL.intervals().confidence().level());
	}

	@Test
	void aProofAtEvenOddsIsNone() {
		Confidence even = new Confidence(new BigDecimal("0.5"));
		PopulationSize unknown = new PopulationSize.Unknown();
		assertThrows(IllegalArgumentException.class, () -> new ProofOptions(even, unknown, 1));
	}
}
