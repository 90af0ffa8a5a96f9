/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.manyi.scoring.internal.execution.TestMethodology.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.Verdict;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.ScoringInput;
import org.manyi.scoring.api.Share;

/** A method that is absent, throws or returns nonsense has failed, and nothing else. */
class FailingMethodTest extends ExecutorFixture {

	@Test
	void whatAMethodReturnsIsChecked() throws Exception {
		assertEquals("threw IllegalStateException: boom", failureOf(mainReturning(input -> {
			throw new IllegalStateException("boom\nsecond line");
		})));
		assertEquals("recursed too deeply", failureOf(new TestMethod("main", 0) {
			@Override
			public ScoreSheet score(ScoringInput input) throws ScoringException {
				return score(input);
			}
		}));
		assertEquals("lacks a class it needs: org/example/Gone", failureOf(mainReturning(input -> {
			throw new NoClassDefFoundError("org/example/Gone");
		})));
		assertEquals("ran out of memory", failureOf(mainReturning(input -> {
			throw new OutOfMemoryError();
		})));
		assertEquals("the weights are odd", failureOf(new TestMethod("main", 0) {
			@Override
			public ScoreSheet score(ScoringInput input) throws ScoringException {
				throw new ScoringException(new LocalizedText("权数不对", "the weights are odd"));
			}
		}));
		assertEquals("returned no score sheet", failureOf(mainReturning(input -> null)));
		assertEquals("returned a score for “Q1” that is no number: NaN ± 0.0",
				failureOf(itemScore("Q1", new ScoreValue.Approximate(Double.NaN, 0))));
		assertEquals("returned a score for “Q1” that is no number: 1.0 ± Infinity",
				failureOf(itemScore("Q1", new ScoreValue.Approximate(1, Double.POSITIVE_INFINITY))));
		assertEquals("returned a score for “Q1” outside its range [0, 100]: 100.5",
				failureOf(itemScore("Q1", new ScoreValue.Approximate(100.5, 0.1))));
		assertEquals("returned a score for “Q1” outside its range [0, 100]: -1/3",
				failureOf(itemScore("Q1", new ScoreValue.Exact(Rational.of(-1, 3)))));
		assertEquals("scored “Q7”, which does not exist",
				failureOf(itemScore("Q7", new ScoreValue.Exact(Rational.ONE))));
		assertEquals("returned null as Derivation.value",
				failureOf(itemScore("Q1", FailingMethodTest.<ScoreValue>nothing())));
		assertEquals("returned null as Exact.value",
				failureOf(itemScore("Q1", new ScoreValue.Exact(FailingMethodTest.<Rational>nothing()))));
		assertEquals("returned a share for “Q1” that is none: 3/2", failureOf(mainReturning(input -> {
			Score score = TestMethod.score("Q1", new ScoreValue.Exact(Rational.ONE));
			return sheet(new Score("Q1", score.derivation(), Optional.of(new Share(3, 2)), Optional.empty()));
		})));
		assertEquals("scored “Q1” twice", failureOf(mainReturning(input -> {
			Score score = TestMethod.score("Q1", new ScoreValue.Exact(Rational.ONE));
			return new ScoreSheet(List.of(score, score), List.of(), Optional.empty(), List.of());
		})));
		assertEquals(0, plugIns.taken.get());
	}

	@Test
	void anotherReadingThatTheMethodRefusesIsNone() throws Exception {
		installOnly(main, new TestMethod("rate", 99) {
			@Override
			public ScoreSheet score(ScoringInput input) throws ScoringException {
				switch (input.parameters().text("reading")) {
					case "other" -> throw new ScoringException(new LocalizedText("量表不符", "does not suit the scale"));
					case "customers" -> throw new IllegalStateException("boom");
					default -> {
						return super.score(input);
					}
				}
			}
		});

		ScoringResult result = run(TestMethodology.of(measure("m", "rate", "99")));

		assertEquals(List.of("customers"),
				result.measures().getFirst().alternatives().stream().map(other -> other.choice()).toList());
		assertEquals(List.of("method failed: rate: threw IllegalStateException: boom"),
				warnings(result, "method-failed"));
	}

	@Test
	void anAbsentMethodIsSaidToBeAbsent() throws Exception {
		installOnly(rate);
		plugIns.add(new TestMethod("broken", 1) {
			@Override
			public PlugInDescriptor descriptor() {
				throw new UnsupportedOperationException("not yet");
			}
		});

		ScoringResult result = run(TestMethodology.of(measure("m", "rate", "99")));

		assertEquals("method failed: main: no plug-in brings this method; installed are rate" + OTHERS
				+ "; a plug-in of a.bundle 1.0.0 threw "
				+ "UnsupportedOperationException: not yet", missing(result.index().orElseThrow().score()));
		assertEquals(List.of("rate"), executor.methods().stream().map(PlugInDescriptor::id).toList());
	}

	@Test
	void aMethodologysWrongParameterFailsTheMethodAlone() throws Exception {
		ScoringResult result = run(TestMethodology.of(measure("a", "rate", Map.of("colour", "red"), "1"),
				measure("b", "rate", Map.of("reading", "odd"), "1"), measure("c", "rate", "1")));

		assertEquals("method failed: rate: has no parameter “colour”; it takes: reading",
				missing(result.measures().get(0).score()));
		assertEquals(
				"method failed: rate: does not take “odd” as value of “reading”; it takes usual | other | customers",
				missing(result.measures().get(1).score()));
		assertEquals(Optional.of(Verdict.MET), result.measures().get(2).verdict());
	}

	private static TestMethod itemScore(String id, ScoreValue value) {
		return mainReturning(input -> sheet(TestMethod.score(id, value)));
	}

	/** Null, as a plug-in compiled elsewhere may return it. */
	private static <T> T nothing() {
		return new HashMap<String, T>().get("");
	}
}
