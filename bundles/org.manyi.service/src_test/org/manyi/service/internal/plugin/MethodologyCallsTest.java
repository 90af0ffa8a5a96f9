/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.manyi.model.FrozenWeights;
import org.manyi.model.LocalizedText;
import org.manyi.model.MethodCall;
import org.manyi.model.Methodology;
import org.manyi.model.Weighting;
import org.manyi.scoring.ScoringExecutor;
import org.manyi.service.internal.Examples;
import org.manyi.service.methodology.KnownVersion;
import org.manyi.service.plugin.AffectedMethodology;

/** What methodologies lose when methods go. The example weighs by {@code equal} and scores by {@code kpi}. */
class MethodologyCallsTest {

	private static final KnownVersion EXAMPLE = known(Examples.methodology());

	private static KnownVersion known(Methodology methodology) {
		return new KnownVersion(methodology, "desk.yaml", Optional.empty(), false, Optional.empty());
	}

	/** Has these methods and weighting schemes. */
	@NonNullByDefault({})
	private static ScoringExecutor having(Set<String> ids) {
		return (ScoringExecutor) Proxy.newProxyInstance(MethodologyCallsTest.class.getClassLoader(),
				new Class<?>[] { ScoringExecutor.class }, (proxy, method, arguments) -> ids.contains(arguments[0])
						? Optional.empty()
						: Optional.of(LocalizedText.same("absent")));
	}

	private static List<List<String>> lost(List<KnownVersion> before, Set<String> present, List<KnownVersion> after,
			Set<String> left) {
		return MethodologyCalls.of(before, having(present)).lostUntil(MethodologyCalls.of(after, having(left)))
				.stream().map(AffectedMethodology::lost).toList();
	}

	@Test
	void aMethodThatGoesIsNamed() {
		assertEquals(List.of(new AffectedMethodology(EXAMPLE.methodology(), "desk.yaml", List.of("kpi"))),
				MethodologyCalls.of(List.of(EXAMPLE), having(Set.of("equal", "kpi")))
						.lostUntil(MethodologyCalls.of(List.of(EXAMPLE), having(Set.of("equal")))));
		assertEquals(List.of(List.of("equal", "kpi")),
				lost(List.of(EXAMPLE), Set.of("equal", "kpi"), List.of(EXAMPLE), Set.of()));
	}

	@Test
	void whatWasAbsentBeforeIsNotLost() {
		assertEquals(List.of(), lost(List.of(EXAMPLE), Set.of("equal"), List.of(EXAMPLE), Set.of("equal")));
		assertEquals(List.of(), lost(List.of(EXAMPLE), Set.of("equal", "kpi", "other"), List.of(EXAMPLE),
				Set.of("equal", "kpi")));
	}

	@Test
	void aMethodologyThatGoesWithThePlugInIsNamedWithoutMethods() {
		assertEquals(List.of(List.of()), lost(List.of(EXAMPLE), Set.of("equal", "kpi"), List.of(), Set.of()));
	}

	@Test
	void theSchemeOfFrozenWeightsIsNotMissed() {
		KnownVersion frozen = known(Examples.methodology().withWeighting(
				new Weighting(new MethodCall("equal", Map.of()), List.of(), Optional.of(new FrozenWeights("", "",
						LocalDate.EPOCH, Map.of("Q1", BigDecimal.ONE))))));

		assertEquals(List.of(), lost(List.of(frozen), Set.of("equal", "kpi"), List.of(frozen), Set.of("kpi")));
	}
}
