/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.Warning;

class RemarksTest {

	@ParameterizedTest
	@CsvSource({ "few-valid-answers, '⚑ '", "invalid-answers, '⚠ '", "invalid-answers few-valid-answers, '⚑ '",
			"'', ''" })
	void fewAnswersHaveAMarkOfTheirOwn(String codes, String mark) {
		assertEquals(mark, remarks(codes).mark());
	}

	@Test
	void everyRemarkIsTold() {
		assertEquals("about many-unanswered\nabout invalid-answers",
				remarks("many-unanswered invalid-answers").words(new Texts(new Messages(), Locale.ENGLISH)));
	}

	private static Remarks remarks(String codes) {
		return new Remarks(Arrays.stream(codes.split(" ")).filter(code -> !code.isEmpty()).map(RemarksTest::warning)
				.toList());
	}

	private static Warning warning(String code) {
		return new Warning(code, Optional.of("Q1"), new LocalizedText("关于 " + code, "about " + code));
	}

	@Test
	void nothingIsExplainedWhereThereIsNoMark() {
		assertEquals("", Remarks.legend(List.of(), 10, new Texts(new Messages(), Locale.ENGLISH)));
	}
}
