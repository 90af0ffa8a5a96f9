/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.manyi.scoring.internal.execution.TestMethodology.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.manyi.model.Item;
import org.manyi.model.Rational;
import org.manyi.scoring.OptionException;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.ScoringInput;
import org.manyi.scoring.api.WeightingInput;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.ItemTally;

/** Several slices in one run. */
class SlicesTest extends ExecutorFixture {

	@Test
	void slicesAreScoredTogetherAndEachByItself() throws Exception {
		installOnly(failingFor(1, () -> {
			throw new IllegalStateException("three");
		}));

		List<ScoringResult> results = runThreeSlices();

		assertEquals(List.of("10", "method failed: main: threw IllegalStateException: three", "30"), overall(results));
		assertEquals(0, plugIns.taken.get());
	}

	@Test
	void aMethodThatHangsOnOneSliceScoresTheOthers() throws Exception {
		CountDownLatch never = new CountDownLatch(1);
		installOnly(failingFor(1, never::await));

		assertEquals(List.of("10", "method failed: main: did not return within 2 s", "30"), overall(runThreeSlices()));
	}

	@Test
	void aSchemeThatLooksAtAnswersWeighsEverySliceByItself() throws Exception {
		plugIns.clear();
		plugIns.add(weightOfQ1());
		plugIns.add(new Flat() {
			@Override
			public Set<EvidenceRequest<?>> evidenceNeeded(List<Item> items, Parameters parameters) {
				return Set.of(new EvidenceRequest.ForTally());
			}

			@Override
			public ItemWeights weigh(WeightingInput input) {
				long valid = input.evidence().orElseThrow().tally().item("Q1").orElseThrow().valid();
				return new ItemWeights(Map.of("Q1", Rational.of(valid)), List.of(), List.of());
			}
		});

		List<ScoringResult> results = runThreeSlices();
		assertEquals(List.of("10", "20", "30"), overall(results));
		assertEquals("weights-from-these-answers", results.getFirst().warnings().getFirst().code());
	}

	/** What a method does instead of scoring. */
	private interface Mishap {
		void happen() throws Exception;
	}

	/** The method main, whose score is the number of answers to Q1, and which fails for one of the three slices. */
	private static TestMethod failingFor(int slice, Mishap mishap) {
		return new TestMethod("main", 0) {
			@Override
			public ScoreSheet score(ScoringInput input) throws ScoringException {
				long valid = input.evidence().tally().item("Q1").orElseThrow().valid();
				if (valid == 10 * (slice + 1)) {
					try {
						mishap.happen();
					} catch (Exception e) {
						throw new IllegalStateException(e.getMessage());
					}
				}
				return ScoreSheet.ofOverall(TestMethod.score("main", new ScoreValue.Exact(Rational.of(valid))));
			}
		};
	}

	private List<ScoringResult> runThreeSlices() throws OptionException {
		ScoringPlan plan = executor.plan(TestMethodology.of(), Map.of());
		return executor.run(plan, Stream.of(10, 20, 30)
				.map(count -> evidence(new ItemTally("Q1", TestMethodology.counts(count, 0), 0, 0, 0, 0))).toList(),
				new NullProgressMonitor());
	}
}
