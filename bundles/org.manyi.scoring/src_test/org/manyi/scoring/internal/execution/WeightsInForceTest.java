/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.manyi.scoring.internal.execution.TestMethodology.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.manyi.model.FrozenWeights;
import org.manyi.model.MethodCall;
import org.manyi.model.Methodology;
import org.manyi.model.Rational;
import org.manyi.model.Weighting;
import org.manyi.scoring.OptionException;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.WeightingInput;

/** Weights from a scheme, frozen ones, and none. */
class WeightsInForceTest extends ExecutorFixture {

	private static final Weighting FROZEN = new Weighting(new MethodCall("flat", Map.of()), List.of(),
			Optional.of(new FrozenWeights("survey.csv", "", LocalDate.of(2026, 1, 31),
					Map.of("Q1", new BigDecimal("0.75"), "Q2", new BigDecimal("0.25")))));

	@Test
	void withoutWeightsItemsAreScoredAndAggregatesAreNot() throws Exception {
		plugIns.clear();
		plugIns.add(main);

		ScoringResult result = run(TestMethodology.of());

		assertEquals("weighting failed: flat: no plug-in brings this weighting scheme" + OTHERS,
				missing(result.index().orElseThrow().score()));
		assertEquals(new ScoreValue.Exact(Rational.of(85)), result.items().getFirst().score().value());
	}

	@Test
	void negativeWeightsAreRefused() throws Exception {
		plugIns.clear();
		plugIns.add(main);
		plugIns.add(new Flat() {
			@Override
			public ItemWeights weigh(WeightingInput input) {
				return new ItemWeights(Map.of("Q1", Rational.of(-1)), List.of(), List.of());
			}
		});

		assertEquals("weighting failed: flat: returned a negative weight for “Q1”: -1",
				missing(run(TestMethodology.of()).index().orElseThrow().score()));
	}

	@Test
	void frozenWeightsNeedNoScheme() throws Exception {
		plugIns.clear();
		plugIns.add(weightOfQ1());
		Methodology frozen = TestMethodology.of().withWeighting(FROZEN);

		ScoringPlan plan = executor.plan(frozen, Map.of());
		assertEquals(List.of("3/4"), overall(executor.run(plan, List.of(evidence()), new NullProgressMonitor())));
		assertEquals("Weights are frozen: computed on 2026-01-31 from survey.csv (flat)",
				plan.readings().getFirst().text().en());
		assertTrue(plan.readings().getFirst().approved());
		assertTrue(executor.obstacles(frozen).isEmpty());
	}

	@Test
	void anotherWeightingIsAWhatIf() throws Exception {
		plugIns.clear();
		plugIns.add(weightOfQ1());
		plugIns.add(new Flat());
		Methodology frozen = TestMethodology.of().withWeighting(FROZEN);

		ScoringPlan plan = executor.plan(frozen, Map.of("weighting", "flat"));
		assertEquals(List.of("1"), overall(executor.run(plan, List.of(evidence()), new NullProgressMonitor())));
		assertEquals(Map.of("weighting", "flat"), plan.options());
		assertFalse(plan.readings().getFirst().approved());
		assertEquals(Map.of(), executor.plan(TestMethodology.of(), Map.of("weighting", "flat")).options());
		assertTrue(assertThrows(OptionException.class, () -> executor.plan(frozen, Map.of("weighting", "round")))
				.reason().en().contains("it takes flat"));
	}
}
