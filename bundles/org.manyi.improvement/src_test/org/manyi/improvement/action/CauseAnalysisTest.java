/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

final class CauseAnalysisTest {

	private static Cause cause(String text, boolean root, Cause... causes) {
		return new Cause(text, root, List.of(causes));
	}

	@Test
	void aChainEndsAtItsLastAnswer() {
		assertEquals(Optional.of("c"), new FiveWhys("p", List.of("a", "b", "c"), true).rootCause());
		assertEquals(Optional.empty(), new FiveWhys("p", List.of("a", "b", "c", "d", "e"), false).rootCause());
		assertThrows(IllegalArgumentException.class, () -> new FiveWhys("p", List.of(), true));
		assertThrows(IllegalArgumentException.class, () -> new FiveWhys(" ", List.of(), false));
		assertThrows(IllegalArgumentException.class, () -> new FiveWhys("p", List.of("a", "\n"), false));
	}

	@Test
	void theDiagramKeepsCausesInTheOrderOfItsBones() {
		CauseEffectDiagram diagram = CauseEffectDiagram.EMPTY
				.with(CauseCategory.METHOD, List.of(cause("m", false, cause("m1", true), cause("m2", false))))
				.with(CauseCategory.MAN, List.of(cause("a", false), cause("b", true)));
		assertEquals(List.of("a", "b", "m", "m1", "m2"), diagram.causes().map(Cause::text).toList());
		assertEquals(List.of(), diagram.of(CauseCategory.MATERIAL));
		assertEquals(List.of("a", "b"),
				diagram.with(CauseCategory.METHOD, List.of()).causes().map(Cause::text).toList());
		assertThrows(IllegalArgumentException.class, () -> cause(" ", false));
	}

	@Test
	void aBoneWithoutCausesIsNoBone() {
		TreeMap<CauseCategory, List<Cause>> bones = new TreeMap<>();
		bones.put(CauseCategory.MAN, List.of());
		assertEquals(CauseEffectDiagram.EMPTY, new CauseEffectDiagram("", bones));
	}

	@Test
	void rootCausesComeFromChainsAndDiagramOnceEach() {
		CauseEffectDiagram diagram = CauseEffectDiagram.EMPTY.with(CauseCategory.MAN,
				List.of(cause("x", true), cause("y", false, cause("z", true))));
		CauseAnalysis analysis = new CauseAnalysis(List.of(new FiveWhys("p", List.of("a", "x"), true),
				new FiveWhys("q", List.of("b"), false)), diagram);
		assertEquals(List.of("x", "z"), analysis.rootCauses());
		assertEquals(List.of(), CauseAnalysis.NONE.rootCauses());
	}
}
