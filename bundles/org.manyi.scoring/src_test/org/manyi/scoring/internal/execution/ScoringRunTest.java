/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.manyi.scoring.internal.execution.TestMethodology.evidence;
import static org.manyi.scoring.internal.execution.TestMethodology.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.manyi.model.LocalizedText;
import org.manyi.model.MethodCall;
import org.manyi.model.Rational;
import org.manyi.scoring.BandVerdict;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.ScoringResult.MeasureResult;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.Verdict;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.evidence.ItemTally;

/** What a run makes of evidence when every plug-in does its work. */
class ScoringRunTest extends ExecutorFixture {

	@Test
	void obstaclesNameEachMissingMethodOnce() {
		assertEquals(List.of(), executor.obstacles(TestMethodology.of(measure("m", "rate", "99"))));
		assertEquals(List.of("gone: no plug-in brings this method; installed are main, rate" + OTHERS),
				executor.obstacles(
				TestMethodology.of(measure("m", "gone", "99"), measure("n", "gone", "98"))).stream()
				.map(LocalizedText::en).toList());
	}

	@Test
	void scoresBandsAndVerdictsAreDecidedOnTheBoundary() throws Exception {
		ScoringResult result = run(TestMethodology.of(measure("m", "rate", "99")));

		assertEquals(new ScoreValue.Exact(Rational.of(85)), result.index().orElseThrow().score().value());
		assertEquals("high", ((BandVerdict.In) result.index().orElseThrow().band()).band().name().en());
		assertEquals(List.of("Q1", "Q2"), result.items().stream().map(item -> item.item().id()).toList());
		assertEquals(Map.of(2, 17L, 1, 3L), result.dimensions().getFirst().tally().levels());
		assertEquals(Optional.of(Verdict.MET), result.measures().getFirst().verdict());
		assertEquals(Rational.ONE, result.weights().of("Q2"));
		assertEquals(0, plugIns.taken.get());
	}

	@Test
	void aVerdictThatAnotherReadingTurnsIsWarnedOf() throws Exception {
		MeasureResult turned = run(TestMethodology.of(measure("m", "rate", "96"))).measures().getFirst();
		MeasureResult same = run(TestMethodology.of(measure("m", "rate", "80"))).measures().getFirst();

		assertTrue(turned.verdictDependsOnReading());
		assertEquals(List.of("other", "customers"),
				turned.alternatives().stream().map(other -> other.choice()).toList());
		assertEquals(Optional.of(Verdict.MISSED), turned.alternatives().getFirst().verdict());
		assertEquals(false, same.verdictDependsOnReading());
		assertEquals(
				List.of("the verdict on m depends on the reading: met by the reading in force, "
						+ "missed with reading=other, missed with reading=customers"),
				warnings(run(TestMethodology.of(measure("m", "rate", "96"))), "verdict-depends-on-reading"));
	}

	@Test
	void equalCallsAreRunOnce() throws Exception {
		run(TestMethodology.of(new MethodCall("rate", Map.of()), measure("a", "rate", "1"),
				measure("b", "rate", Map.of("reading", "usual"), "2")));

		assertEquals(List.of("usual", "other", "customers"),
				rate.scored.stream().map(parameters -> parameters.text("reading")).toList());
	}

	@Test
	void ofTwoVersionsTheHigherIsUsedAndBothAreShown() throws Exception {
		plugIns.add(new TestMethod("main", "1.10.0", 42));
		plugIns.add(new TestMethod("main", "1.9.0", 43));

		assertEquals(List.of("1.10.0", "1.9.0", "1.0.0"), executor.methods().stream()
				.filter(method -> method.id().equals("main")).map(PlugInDescriptor::version).toList());
		assertEquals(new ScoreValue.Exact(Rational.of(42)),
				run(TestMethodology.of()).index().orElseThrow().score().value());
	}

	@Test
	void theStateOfAnswersIsWarnedOf() throws Exception {
		ScoringPlan plan = executor.plan(TestMethodology.of(), Map.of());

		ScoringResult result = run(plan, evidence(new ItemTally("Q1", TestMethodology.counts(8, 0), 1, 1, 0, 0),
				new ItemTally("Q2", TestMethodology.counts(5, 1), 1, 1, 1, 1)));

		assertEquals(List.of("Q2: not applicable or blank on 2 of 9 sheets, more than 20 %"),
				warnings(result, "many-unanswered"));
		assertEquals(List.of("Q1: 8 valid answers, fewer than 10", "Q2: 6 valid answers, fewer than 10"),
				warnings(result, "few-valid-answers"));
		assertEquals(List.of("Q2: 1 invalid answer, not counted"), warnings(result, "invalid-answers"));
	}

	@Test
	void anItemThatTheSourceDoesNotKnowWasNotShown() throws Exception {
		ScoringPlan plan = executor.plan(TestMethodology.of(), Map.of());

		ScoringResult result = run(plan, evidence(new ItemTally("Q1", TestMethodology.counts(10, 0), 0, 0, 0, 0)));

		assertEquals(new ItemTally("Q2", TestMethodology.counts(0, 0), 0, 0, 10, 0), result.items().get(1).tally());
	}
}
