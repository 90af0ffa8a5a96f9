/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.manyi.analysis.Pareto;
import org.manyi.analysis.Pareto.Bar;
import org.manyi.analysis.ParetoBasis;
import org.manyi.analysis.ParetoClass;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.ui.ExportMessages;
import org.manyi.ui.NumberText;

class ParetoDataTest {

	private static Bar bar(String id, long amount, Optional<Rational> sheets) {
		return new Bar(id, new LocalizedText("项 " + id, "Item " + id), 1, Rational.of(amount),
				Rational.of(amount * 100).divide(Rational.of(6)), sheets, Rational.of(100), ParetoClass.A);
	}

	private static List<List<String>> rows(long sheets, Bar... bars) {
		Pareto pareto = new Pareto(ParetoBasis.LOW_ANSWERS, Rational.of(6), List.of(bars));
		return new ParetoData(pareto, sheets, new NumberText(Locale.ENGLISH)).table(words()).rows();
	}

	/** Columns are told by their place here. */
	private static ExportMessages words() {
		ExportMessages words = new ExportMessages();
		words.dataRank = words.dataId = words.dataCategory = words.dataAnswers = words.dataPercent = "";
		words.dataCumulative = words.dataClass = words.dataSheetPercent = words.dataLower = words.dataUpper = "";
		return words;
	}

	@Test
	void figuresAreNotRounded() {
		assertEquals(List.of("1", "Q1", "Item Q1", "1", "16.666666666667", "100", "A"),
				rows(10, bar("Q1", 1, Optional.empty())).getFirst().subList(0, 7));
	}

	/** Newcombe (1998), table I, method 3: 81 of 263 lie between 0.2553 and 0.3662. */
	@Test
	void sharesOfSheetsHaveWilsonsInterval() {
		Rational share = Rational.of(8100).divide(Rational.of(263));
		List<String> row = rows(263, bar("Q1", 81, Optional.of(share))).getFirst();
		assertEquals("30.798479087452", row.get(7));
		assertEquals(25.53, Double.parseDouble(row.get(8)), 0.005);
		assertEquals(36.62, Double.parseDouble(row.get(9)), 0.005);
		assertEquals("263", row.get(10));
	}

	@Test
	void whatSaysNothingOfSheetsHasNone() {
		assertEquals(List.of("", "", "", "0"), rows(0, bar("other", 2, Optional.empty())).getFirst().subList(7, 11));
	}
}
