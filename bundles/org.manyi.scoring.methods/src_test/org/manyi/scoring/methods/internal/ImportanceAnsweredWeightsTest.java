/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.WeightingInput;
import org.manyi.scoring.api.derivation.Notation;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForImportance;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.api.evidence.ImportanceTally;
import org.manyi.scoring.api.evidence.ItemTally;

class ImportanceAnsweredWeightsTest {

	private static ItemWeights weigh(ItemTally... tallies) throws ScoringException {
		ImportanceAnsweredWeights scheme = new ImportanceAnsweredWeights();
		return scheme.weigh(new WeightingInput(Samples.items(5, 5), Optional.of(Samples.IMPORTANCE),
				Optional.of(new EvidenceSet(Map.of(new ForImportance(), new ImportanceTally(List.of(tallies))))),
				Optional.empty(), List.of(), Samples.parameters(List.of(), Map.of())));
	}

	private static ItemTally tally(String id, long five, long two) {
		return new ItemTally(id, new TreeMap<>(Map.of(5, five, 4, 0L, 3, 0L, 2, two, 1, 0L)), 1, 2, 3, 4);
	}

	@Test
	void aWeightIsTheMeanOfTheImportanceWeights() throws ScoringException {
		ItemWeights weights = weigh(tally("q1", 3, 1), tally("q2", 0, 2));
		assertEquals(Map.of("q1", Rational.of(33, 40), "q2", Rational.of(3, 10)), weights.raw());
		assertEquals("(1.0 × 3 + 0.8 × 0 + 0.6 × 0 + 0.3 × 1 + 0 × 0) / 4", Notation.NUMBERS
				.write(weights.intermediate().getFirst().derivation().expression().orElseThrow()));
	}

	@Test
	void anItemWithoutImportanceAnswersIsNamed() {
		String reason = assertThrows(ScoringException.class, () -> weigh(tally("q1", 1, 0), tally("q2", 0, 0))).reason()
				.en();
		assertTrue(reason.contains("nobody answered: q2."), reason);
	}
}
