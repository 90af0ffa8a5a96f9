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

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.manyi.model.ImportanceScale;
import org.manyi.model.Item;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.WeightingInput;
import org.manyi.scoring.api.WeightingScheme;
import org.manyi.scoring.api.derivation.Notation;

class WeightingSchemesTest {

	@Test
	void givenWeightsAreTakenAsWritten() throws ScoringException {
		ItemWeights weights = weigh(new GivenWeights(), List.of(weighted("a", "0.25"), weighted("b", "0")));
		assertEquals(Map.of("a", Rational.of(1, 4), "b", Rational.ZERO), weights.raw());
	}

	@Test
	void anItemWithoutItsWeightIsNamed() {
		assertRefused("q1, q2", new GivenWeights(), List.of(weighted("a", "1"), Samples.items(5, 5).get(0),
				Samples.items(5, 5).get(1)), Optional.empty());
	}

	@Test
	void equalWeightsAreOne() throws ScoringException {
		assertEquals(Map.of("q1", Rational.ONE, "q2", Rational.ONE),
				weigh(new EqualWeights(), Samples.items(5, 1)).raw());
	}

	@Test
	void importanceLevelsWeighWithTheScale() throws ScoringException {
		ItemWeights weights = weigh(new ImportanceLevelWeights(), Samples.items(5, 4, 3, 2, 1));
		assertEquals(List.of("1", "4/5", "3/5", "3/10", "0"),
				weights.raw().values().stream().map(Rational::toString).toList());
		assertEquals(List.of("1.0", "0.8", "0.6", "0.3", "0"), weights.intermediate().stream()
				.map(step -> Notation.NUMBERS.write(step.derivation().expression().orElseThrow())).toList());
		assertEquals("q2: L4", weights.intermediate().get(1).derivation().subject().en());
	}

	@Test
	void anImportanceThatIsMissingOrUnknownIsNamed() {
		List<Item> items = List.of(Samples.items(5).getFirst(),
				Samples.item("none", OptionalInt.empty(), Optional.empty()),
				Samples.item("seven", OptionalInt.of(7), Optional.empty()));
		assertRefused("none, seven", new ImportanceLevelWeights(), items, Optional.of(Samples.IMPORTANCE));
		assertRefused("no importance scale", new ImportanceLevelWeights(), items, Optional.empty());
	}

	private static Item weighted(String id, String weight) {
		return Samples.item(id, OptionalInt.empty(), Optional.of(new BigDecimal(weight)));
	}

	private static ItemWeights weigh(WeightingScheme scheme, List<Item> items) throws ScoringException {
		return scheme.weigh(input(scheme, items, Optional.of(Samples.IMPORTANCE)));
	}

	private static void assertRefused(String words, WeightingScheme scheme, List<Item> items,
			Optional<ImportanceScale> importance) {
		String reason = assertThrows(ScoringException.class, () -> scheme.weigh(input(scheme, items, importance)))
				.reason().en();
		assertTrue(reason.contains(words), reason);
	}

	private static WeightingInput input(WeightingScheme scheme, List<Item> items,
			Optional<ImportanceScale> importance) {
		return new WeightingInput(items, importance, Optional.empty(), Optional.empty(), List.of(),
				Samples.parameters(scheme.descriptor().parameters(), Map.of()));
	}
}
