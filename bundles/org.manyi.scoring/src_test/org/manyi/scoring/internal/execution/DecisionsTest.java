/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.model.Band;
import org.manyi.model.BandScale;
import org.manyi.model.LocalizedText;
import org.manyi.model.PeriodUnit;
import org.manyi.model.Rational;
import org.manyi.model.Target;
import org.manyi.scoring.BandVerdict;
import org.manyi.scoring.Verdict;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.scoring.api.ScoreValue;

class DecisionsTest {

	private static final BandScale BANDS = new BandScale(
			List.of(band("A", "85"), band("B", "70"), band("C", "55"), band("D", "40")));

	private final Decisions decisions = new Decisions(ScoreRange.POINTS_0_100);

	private static Band band(String name, String lower) {
		return new Band(LocalizedText.same(name), new BigDecimal(lower));
	}

	@ParameterizedTest
	@CsvSource({ "85, A", "84.96, B", "84.999999999999999999999999, B", "70, B", "69.99, C", "40, D", "39.99, none",
			"0, none", "100, A" })
	void anExactScoreIsInTheBandItReaches(String score, String band) {
		ScoreValue value = new ScoreValue.Exact(Rational.of(new BigDecimal(score)));

		assertEquals(band, name(decisions.band(value, BANDS)));
	}

	@ParameterizedTest
	@CsvSource({ "85, 0, A", "84.5, 0.25, B", "85, 0.25, AB", "84.75, 0.25, AB", "85.25, 0.25, A", "77.5, 10, ABC",
			"40, 0.5, D", "39.5, 0.25, none", "100, 0.5, A" })
	void anApproximateScoreIsUndecidedWhereABoundarySplitsIt(double score, double bound, String bands) {
		assertEquals(bands, name(decisions.band(new ScoreValue.Approximate(score, bound), BANDS)));
	}

	@Test
	void theRangeOfTheMethodClipsWhatAValueMayBe() {
		BandScale fromZero = new BandScale(List.of(band("all", "0")));

		assertEquals("all", name(decisions.band(new ScoreValue.Approximate(0, 0.001), fromZero)));
	}

	@Test
	void whatIsMissingIsInNoBandAndMeetsNothing() {
		ScoreValue missing = new ScoreValue.Missing(LocalizedText.same("no answers"));

		assertEquals(new BandVerdict.None(), decisions.band(missing, BANDS));
		assertEquals(Optional.empty(), decisions.verdict(missing, target("98")));
	}

	@ParameterizedTest
	@CsvSource({ "98, 0, MET", "97.5, 0.25, MISSED", "98, 0.25, UNDECIDED", "98.25, 0.25, MET",
			"97.75, 0.25, UNDECIDED" })
	void anApproximateValueIsUndecidedAroundTheTarget(double value, double bound, Verdict verdict) {
		assertEquals(Optional.of(verdict), decisions.verdict(new ScoreValue.Approximate(value, bound), target("98")));
	}

	@Test
	void anExactValueIsJudgedUnrounded() {
		assertEquals(Optional.of(Verdict.MISSED),
				decisions.verdict(new ScoreValue.Exact(Rational.of(97_999_999, 1_000_000)), target("98")));
		assertEquals(Optional.of(Verdict.MET),
				decisions.verdict(new ScoreValue.Exact(Rational.of(98)), target("98.0")));
		assertEquals(Optional.empty(), decisions.verdict(new ScoreValue.Exact(Rational.of(98)), Optional.empty()));
	}

	private static Optional<Target> target(String atLeast) {
		return Optional.of(new Target(new BigDecimal(atLeast), PeriodUnit.YEAR));
	}

	private static String name(BandVerdict verdict) {
		return switch (verdict) {
			case BandVerdict.In in -> in.band().name().en();
			case BandVerdict.None none -> "none";
			case BandVerdict.Undecided undecided -> String.join("",
					undecided.bands().stream().map(band -> band.name().en()).toList());
		};
	}
}
