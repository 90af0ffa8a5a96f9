/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;
import org.manyi.analysis.interval.Confidence;

class PairedScoresTest {

	/** Student's sleep data (Biometrika 6, 1908) with the results that R prints for the paired t.test. */
	@Test
	void sleepData() {
		double[] differences = { 1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4 };
		double mean = DoubleStream.of(differences).average().orElseThrow();
		double squares = DoubleStream.of(differences).map(value -> (value - mean) * (value - mean)).sum();
		Difference found = new PairedScores(mean, Math.sqrt(squares / 9), 10).change(Confidence.NINETY_FIVE);
		assertEquals(4.0621, found.statistic().orElseThrow(), 0.00005);
		assertEquals(9, found.degrees().orElseThrow());
		assertEquals(0.002833, found.p(), 0.0000005);
		assertEquals(0.7001142, found.lower(), 0.00000005);
		assertEquals(2.4598858, found.upper(), 0.00000005);
		assertEquals(1.58, found.value(), 1e-12);
		assertEquals(ChangeTest.PAIRED_T, found.test());
	}

	@Test
	void differencesThatDoNotVaryAreNoSample() {
		assertThrows(IllegalArgumentException.class, () -> new PairedScores(20, 0, 10));
		assertThrows(IllegalArgumentException.class, () -> new PairedScores(20, 3, 1));
	}
}
