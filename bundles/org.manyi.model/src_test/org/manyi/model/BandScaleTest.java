/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bands on the unrounded score, half-open (文件内容(三)3, read as in the methodology's rule {@code bands}). */
class BandScaleTest {

	private static final BandScale BANDS = new BandScale(List.of(band("不满意", 40), band("很满意", 85),
			band("很不满意", 0), band("满意", 70), band("一般满意", 55)));

	private static Band band(String name, long lower) {
		return new Band(LocalizedText.same(name), BigDecimal.valueOf(lower));
	}

	@ParameterizedTest
	@CsvSource({ "0,很不满意", "39,很不满意", "39.5,很不满意", "39.99,很不满意", "40,不满意", "54,不满意", "54.5,不满意",
			"55,一般满意", "69.49,一般满意", "69.5,一般满意", "69.99,一般满意", "70,满意", "84,满意", "84.49,满意",
			"84.5,满意", "84.96,满意", "84.99,满意", "85,很满意", "100,很满意" })
	void theUnroundedScoreDecides(BigDecimal score, String expected) {
		assertEquals(expected, BANDS.bandOf(Rational.of(score)).orElseThrow().name().zh());
	}

	@Test
	void belowTheLowestBandThereIsNone() {
		BandScale fromForty = new BandScale(List.of(band("不满意", 40)));
		assertTrue(fromForty.bandOf(Rational.of(39)).isEmpty());
		assertTrue(BandScale.NONE.bandOf(Rational.of(39)).isEmpty());
	}
}
