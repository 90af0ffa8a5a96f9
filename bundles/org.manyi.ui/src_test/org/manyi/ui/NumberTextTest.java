/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ScoreUnit;
import org.manyi.scoring.api.ScoreValue;

class NumberTextTest {

	private static final List<BigDecimal> BANDS = List.of(new BigDecimal("85"), new BigDecimal("70"));

	private final NumberText format = new NumberText(Locale.ENGLISH);

	@ParameterizedTest
	@CsvSource({ "84.5, 84.5", "84.94, 84.9", "84.96, 84.96", "84.9999, 84.9999", "85, 85.0", "85.04, 85.0",
			"69.95, 69.95", "0, 0.0", "100, 100.0" })
	void aScoreIsNeverPrintedOnTheOtherSideOfABoundary(String score, String printed) {
		assertEquals(printed, format.score(exact(Rational.of(new BigDecimal(score))), BANDS));
	}

	@Test
	void aScoreWithoutAnEndIsRounded() {
		assertEquals("83.7", format.score(exact(Rational.of(1590, 19)), BANDS));
		assertEquals("66.7", format.score(exact(Rational.of(200, 3)), BANDS));
	}

	@Test
	void percentagesSayTheirUnitAndMissingScoresHaveNone() {
		assertEquals("99.0 %", format.score(exact(Rational.of(99)), List.of(), ScoreUnit.PERCENT));
		assertEquals("99.0", format.score(exact(Rational.of(99)), List.of(), ScoreUnit.POINTS));
		assertEquals("—", format.score(new ScoreValue.Missing(LocalizedText.same("none")), List.of(),
				ScoreUnit.PERCENT));
	}

	@Test
	void aBoundIsNeverPrintedOnTheOtherSideOfItsTarget() {
		assertEquals("97.1", format.bound(0.9712, BigDecimal.valueOf(98)));
		assertEquals("97.96", format.bound(0.9796, BigDecimal.valueOf(98)));
		assertEquals("98.0", format.bound(0.98, BigDecimal.valueOf(98)));
	}

	@ParameterizedTest
	@CsvSource({ "0, < 1 %", "0.0099, < 1 %", "0.01, 1.0 %", "0.635, 63.5 %", "0.99, 99.0 %", "0.9995, > 99 %",
			"1, > 99 %" })
	void oddsOfResamplesAreNeverCertain(double probability, String printed) {
		assertEquals(printed, format.odds(probability));
	}

	@Test
	void onlyPercentagesHaveASign() {
		assertEquals("98 %", format.withUnit("98", ScoreUnit.PERCENT));
		assertEquals("50", format.withUnit("50", ScoreUnit.POINTS));
	}

	@Test
	void countsAreGroupedAndNumbersLoseTrailingZeros() {
		assertEquals("1,044", format.count(1044));
		assertEquals("0.8", format.number(Rational.of(4, 5)));
		assertEquals("100", format.number(Rational.of(100)));
		assertEquals("0.333333", format.number(Rational.of(1, 3)));
	}

	private static ScoreValue exact(Rational value) {
		return new ScoreValue.Exact(value);
	}

	@Test
	void aNumberForFurtherComputingIsNotRounded() {
		NumberText numbers = new NumberText(Locale.ENGLISH);
		assertEquals("0.333333333333", numbers.full(Rational.ONE.divide(Rational.of(3))));
		assertEquals("12345.5", numbers.full(12_345.5));
		assertEquals("200", numbers.full(200.0));
		assertEquals("0", numbers.full(-0.0));
	}
}
