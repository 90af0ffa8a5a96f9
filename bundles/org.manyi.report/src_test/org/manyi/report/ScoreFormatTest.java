/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ScoreValue;

class ScoreFormatTest {

	private final ScoreFormat format = new ScoreFormat(
			List.of(BigDecimal.valueOf(85), BigDecimal.valueOf(70), new BigDecimal("99.95")));

	@ParameterizedTest
	@CsvSource({ "0, 0.0", "84.5, 84.5", "84.94, 84.9", "84.96, 84.96", "84.996, 84.996", "85, 85.0", "85.04, 85.0",
			"69.99, 69.99", "70, 70.0", "99.94, 99.9", "99.95, 100.0", "100, 100.0" })
	void neverCrossesABoundary(BigDecimal score, String written) {
		assertEquals(written, format.format(Rational.of(score)));
	}

	@Test
	void writesAnExactScore() {
		assertEquals("83.7", format.format(new ScoreValue.Exact(Rational.of(1590, 19))));
	}

	@Test
	void staysBelowABoundaryThatIsCloserThanAnyDigits() {
		Rational justBelow = Rational.of(85).subtract(Rational.of(new BigDecimal("1e-30")));
		assertEquals("84.999999999999999", format.format(justBelow));
	}

	@Test
	void aShareInPercentStaysOnItsSideOfATarget() {
		ScoreFormat beside = new ScoreFormat(List.of(BigDecimal.valueOf(98)), 2);
		assertEquals("97.12", beside.percent(0.971234));
		assertEquals("97.996", beside.percent(0.979962));
		assertEquals("98.00", beside.percent(0.98));
		assertEquals("57.00", new ScoreFormat(List.of(BigDecimal.valueOf(57)), 2).percent(0.57));
	}

	@Test
	void writesAnApproximateScore() {
		assertEquals("71.3", format.format(new ScoreValue.Approximate(71.28, 0.1)));
	}

	@Test
	void writesADashForNoScore() {
		assertEquals("–", format.format(new ScoreValue.Missing(LocalizedText.same("none"))));
	}
}
