/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyi.model.Answer;
import org.manyi.model.AnswerState;
import org.manyi.model.Rational;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.Share;
import org.manyi.scoring.api.derivation.Notation;

class SatisfiedRateTest {

	private final SatisfiedRate rate = new SatisfiedRate();

	/** reference/golden/doc000_satisfied_rate_and_kpi.json, readings a to e (own figures, CC0). */
	@ParameterizedTest
	@CsvSource({ "every-level, valid, 48, 50", "every-level, returned, 48, 50", "x-fails, returned, 47, 50",
			"x-and-blank-fail, returned, 47, 50", "mean, returned, 50, 50", "every-level, sent, 48, 60",
			"without-x, valid, 47, 49", "without-x, returned, 47, 49", "without-x, sent, 47, 59" })
	void goldenReadings(String satisfied, String denominator, long numerator, long base) throws ScoringException {
		Score score = score(Samples.fiftyResponses(),
				Map.of(SatisfiedRule.PARAMETER.name(), satisfied, RateBase.PARAMETER.name(), denominator));
		assertEquals(Optional.of(new Share(numerator, base)), score.share());
		assertEquals(new ScoreValue.Exact(Rational.of(100 * numerator, base)), score.value());
	}

	@Test
	void theDerivationEndsInCounts() throws ScoringException {
		Score score = score(Samples.fiftyResponses(), Map.of());
		assertEquals("100 × n / N", Notation.SYMBOLS.write(score.derivation().expression().orElseThrow()));
		assertEquals("100 × 48 / 50", Notation.NUMBERS.write(score.derivation().expression().orElseThrow()));
	}

	@Test
	void allSheetsOfACustomerCountTogether() throws ScoringException {
		Survey survey = Samples.survey(Samples.items(3, 3)).with("A", "5,5").with("A", "4,3").with("B", "4,4")
				.with("C", ",X");
		assertEquals(Optional.of(new Share(1, 2)), score(survey, Map.of("unit", "customer")).share());
		assertEquals(Optional.of(new Share(2, 3)), score(survey, Map.of()).share());
		assertEquals(Optional.of(new Share(1, 3)),
				score(survey, Map.of("unit", "customer", "denominator", "returned")).share());
	}

	@Test
	void blankAndInvalidDecideNothing() throws ScoringException {
		Survey survey = Samples.survey(Samples.items(3, 3)).with(1, "5,").with(1, "5,!").with(1, "4,?");
		assertEquals(Optional.of(new Share(3, 3)), score(survey, Map.of()).share());
		assertEquals(Optional.of(new Share(2, 3)), score(survey, Map.of("satisfied", "x-and-blank-fail")).share());
	}

	@Test
	void anUnknownNumberSentIsNoFigure() throws ScoringException {
		Survey unknown = Samples.survey(Samples.items(3)).with(3, "5");
		assertMissing("not known", score(unknown, Map.of("denominator", "sent")));
		assertMissing("fewer than the 3", score(unknown.sent(2), Map.of("denominator", "sent")));
		assertMissing("not customers", score(unknown.sent(9), Map.of("denominator", "sent", "unit", "customer")));
	}

	@ParameterizedTest
	@EnumSource(RateBase.class)
	void nobodyToJudgeIsNoFigure(RateBase base) throws ScoringException {
		Map<String, String> parameters = Map.of("denominator", base.choice().value());
		assertMissing("no valid sheets", score(Samples.survey(Samples.items(3)).sent(9).with(3, "X"), parameters));
		assertMissing("no valid sheets", score(Samples.survey(Samples.items(3)).sent(0), parameters));
	}

	@Test
	void onlySheetsWithXLeaveNobodyToJudge() throws ScoringException {
		Survey survey = Samples.survey(Samples.items(3, 3)).with(3, "X,5");
		assertMissing("no sheets to judge", score(survey, Map.of("satisfied", "without-x")));
	}

	@Test
	void aThresholdThatNoLevelReachesIsRefused() {
		assertThrows(ScoringException.class, () -> score(Samples.fiftyResponses(), Map.of("threshold", "6")));
	}

	/** Every rule on random sheets, one sheet after the other. */
	@ParameterizedTest
	@EnumSource(SatisfiedRule.class)
	void agreesWithTheSheets(SatisfiedRule rule) throws ScoringException {
		Random random = new Random(7);
		for (int run = 0; run < 60; run++) {
			Survey survey = Samples.survey(Samples.items(3, 3)).random(random, 1 + random.nextInt(15));
			long satisfied = 0;
			long judged = 0;
			for (Survey.Sheet sheet : survey.sheets()) {
				List<Integer> scores = sheet.answers().stream().filter(Answer.OfLevel.class::isInstance)
						.map(answer -> ((Answer.OfLevel) answer).score()).toList();
				boolean x = sheet.answers().stream().anyMatch(a -> a.state() == AnswerState.NOT_APPLICABLE);
				boolean blank = sheet.answers().stream().anyMatch(a -> a.state() == AnswerState.BLANK);
				if (scores.isEmpty() || rule == SatisfiedRule.WITHOUT_X && x) {
					continue;
				}
				judged++;
				boolean high = rule == SatisfiedRule.MEAN
						? scores.stream().mapToInt(s -> s).average().orElseThrow() >= 4
						: scores.stream().allMatch(s -> s >= 4);
				boolean marked = rule == SatisfiedRule.X_FAILS && x
						|| rule == SatisfiedRule.X_AND_BLANK_FAIL && (x || blank);
				satisfied += high && !marked ? 1 : 0;
			}
			Score score = score(survey, Map.of("satisfied", rule.choice().value()));
			assertEquals(judged == 0 ? Optional.empty() : Optional.of(new Share(satisfied, judged)), score.share());
		}
	}

	private Score score(Survey survey, Map<String, String> parameters) throws ScoringException {
		return Samples.score(rate, survey, parameters).overall().orElseThrow();
	}

	private static void assertMissing(String words, Score score) {
		String reason = assertInstanceOf(ScoreValue.Missing.class, score.value()).reason().en();
		assertTrue(reason.contains(words), reason);
		assertEquals(Optional.empty(), score.share());
	}
}
