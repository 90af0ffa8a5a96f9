/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.model.AnswerState;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.RatingScale;

class AnswerReaderTest {

	private static final RatingScale SCALE = new RatingScale(
			List.of(level(5, "非常满意", "Very satisfied", "很满意", "A5"), level(4, "满意", "Satisfied"),
					level(3, "一般", "Neutral", "Fairly satisfied"), level(2, "不满意", "Dissatisfied"),
					level(1, "非常不满意", "Very dissatisfied")),
			List.of("X", "不适用", "N/A", "6"), List.of("0", "-"), List.of("--"));

	private final AnswerCodes codes = new AnswerCodes(SCALE);
	private final AnswerReader reader = new AnswerReader(codes);

	private static Level level(int score, String zh, String en, String... aliases) {
		return new Level(score, Optional.empty(), new LocalizedText(zh, en), List.of(aliases));
	}

	private int read(String cell) {
		String padded = "##" + cell + "##";
		return reader.read(padded.toCharArray(), 2, cell.length());
	}

	@ParameterizedTest
	@ValueSource(strings = { "5", "5.0", "5.", "05", "+5", "５", "５．０", " 5 ", "\u30005", "非常满意", "很满意", "a5",
			"VERY  satisfied",
			"Ａ５", "\u200B5" })
	void five(String cell) {
		for (int again = 0; again < 2; again++) {
			assertEquals(AnswerState.LEVEL, codes.state(read(cell)));
			assertEquals(5, codes.score(read(cell)));
		}
	}

	@ParameterizedTest
	@CsvSource(nullValues = "NULL", value = { "x,NOT_APPLICABLE", "Ｘ,NOT_APPLICABLE", "不适用,NOT_APPLICABLE",
			"n/a,NOT_APPLICABLE", "6,NOT_APPLICABLE", "6.0,NOT_APPLICABLE", "'',BLANK", "' ',BLANK", "0,BLANK",
			"-,BLANK",
			"0.0,BLANK", "--,NOT_SHOWN", "{question_not_shown},NOT_SHOWN", "(跳过),NOT_SHOWN", "(空),BLANK", "7,INVALID",
			"4.5,INVALID", "5分,INVALID", "五,INVALID", "-5,INVALID", "5e0,INVALID", "1-2,INVALID", "5 5,INVALID",
			"99999999999999999999,INVALID", "满 意,INVALID" })
	void otherStates(String cell, AnswerState state) {
		assertEquals(state, codes.state(read(cell)));
		assertEquals(state, codes.state(read(cell)));
	}

	@Test
	void moreDifferentCellsThanAreRememberedAreReadAlike() {
		for (int i = 0; i < 20_000; i++) {
			assertEquals(AnswerState.INVALID, codes.state(read("free text " + i)));
		}
		assertEquals(5, codes.score(read("Very satisfied")));
		assertEquals(AnswerState.INVALID, codes.state(read("free text ".repeat(50))));
	}

	@Test
	void scoreOfTheScaleWinsOverAMark() {
		RatingScale scale = new RatingScale(List.of(level(1, "是", "Yes"), level(0, "否", "No")), List.of(), List.of("0"),
				List.of());
		AnswerCodes both = new AnswerCodes(scale);
		assertEquals(0, both.score(both.codeOf("0")));
	}
}
