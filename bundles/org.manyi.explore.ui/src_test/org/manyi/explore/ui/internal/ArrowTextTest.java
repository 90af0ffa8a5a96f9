/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.model.Rational;

class ArrowTextTest {

	@ParameterizedTest
	@CsvSource({ "2.34, 1, ▲ 2.3", "-2.35, 1, ▼ 2.4", "0, 1, 0.0", "0.04, 1, 0.0", "-0.04, 1, 0.0", "0.05, 1, ▲ 0.1",
			"0.004, 2, 0.00", "-0.006, 2, ▼ 0.01" })
	void whatRoundsToZeroHasNoSign(BigDecimal difference, int decimals, String text) {
		assertEquals(text, ArrowText.of(Rational.of(difference), decimals));
	}
}
