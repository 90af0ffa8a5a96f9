/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.service.FigureKind;
import org.manyi.service.trend.ChangeFinding;
import org.manyi.service.trend.FigureChange;

class ChangeWordsTest {

	@ParameterizedTest
	@CsvSource({ "80.04, 80, 0.0, 80.0 80.0 0.0", "79.96, 80, 0.0, 80.0 80.0 0.0", "82.3, 80, ▲ 2.3, 82.3 80.0 ▲ 2.3",
			"79.9, 80, ▼ 0.1, 79.9 80.0 ▼ 0.1" })
	void aChangeThatRoundsToZeroHasNoSign(BigDecimal now, BigDecimal before, String text, String values) {
		Messages messages = new Messages();
		messages.changeValues = "{0} {1} {2}";
		ChangeWords words = new ChangeWords(new Texts(messages, Locale.ENGLISH));
		FigureChange change = change(now, before);
		assertEquals(text, words.text(change));
		assertEquals(values + "\nno test", words.hint(change));
	}

	private static FigureChange change(BigDecimal now, BigDecimal before) {
		return new FigureChange(FigureKind.INDEX, "index", LocalizedText.same("Index"), ScoreRange.POINTS_0_100,
				new ScoreValue.Exact(Rational.of(now)), new ScoreValue.Exact(Rational.of(before)),
				new ChangeFinding.Untested(LocalizedText.same("no test")));
	}
}
