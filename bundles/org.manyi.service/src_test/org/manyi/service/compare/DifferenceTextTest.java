/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.model.Rational;

class DifferenceTextTest {

	@ParameterizedTest
	@CsvSource({ "0, 0", "0.25, +0.25", "-1.5, −1.50", "0.005, +0.01", "-0.005, −0.01", "0.00321, +0.003",
			"-0.0000004, −0.0000004", "0.0000000000001, +0.000000000000" })
	void aDifferenceIsNeverWrittenAsNone(String difference, String expected) {
		assertEquals(expected, DifferenceText.of(Rational.of(new BigDecimal(difference))));
	}

	@ParameterizedTest
	@CsvSource({ "-1/1000, 2, 0.00", "1/1000, 2, 0.00", "-1/21, 1, 0.0", "-1/20, 1, −0.1", "1/4, 1, +0.3", "0, 1, 0.0",
			"-3/2, 2, −1.50" })
	void whatRoundsToZeroHasNoSign(String difference, int decimals, String text) {
		String[] parts = difference.split("/");
		Rational value = Rational.of(Long.parseLong(parts[0]), parts.length > 1 ? Long.parseLong(parts[1]) : 1);
		assertEquals(text, DifferenceText.of(value, decimals));
	}
}
