/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.manyi.service.opinion.CodingRule;
import org.manyi.service.opinion.OpinionService;

/** Rules are kept, and comments coded by them, in two changes. */
@NonNullByDefault({})
class OpinionCodingTest {

	private static final List<CodingRule> OLD = rules("slow");
	private static final List<CodingRule> NEW = rules("late");

	private final HandBench bench = new HandBench();
	private final OpinionCoding coding = new OpinionCoding(bench);
	private final List<List<CodingRule>> kept = new ArrayList<>(List.of(OLD));
	private int tries;

	private final OpinionService service = (OpinionService) Proxy.newProxyInstance(
			OpinionCodingTest.class.getClassLoader(), new Class<?>[] { OpinionService.class },
			(proxy, method, arguments) -> answer(method.getName(), arguments));

	OpinionCodingTest() {
		coding.setService(Optional.of(service));
	}

	/** Keeps rules, and is given up whenever it codes by them. */
	private Object answer(String asked, Object... arguments) {
		switch (asked) {
			case "rules" -> {
				return kept.getLast();
			}
			case "keepRules" -> {
				kept.add(((List<?>) arguments[1]).stream().map(CodingRule.class::cast).toList());
				return null;
			}
			case "apply" -> {
				tries++;
				throw new OperationCanceledException();
			}
			default -> throw new AssertionError(asked);
		}
	}

	private static List<CodingRule> rules(String text) {
		return List.of(new CodingRule("time", CodingRule.Kind.CONTAINS, text));
	}

	@Test
	void rulesKeptComeBackThoughTheCodingWasGivenUp() {
		coding.keep(service, new RulesDialog.Agreed(NEW, true, "why"));
		assertEquals(List.of("rules", "code after the rules are kept"), bench.changes());
		assertEquals(List.of("code after the rules are kept"), bench.givenUp());
		assertEquals(List.of(OLD, NEW), kept);
		assertTrue(coding.canUndo());
		coding.undo();
		assertEquals(List.of(OLD, NEW, OLD), kept);
		assertTrue(coding.canRedo());
		assertFalse(coding.canUndo());
	}

	@Test
	void whatIsUndoneIsWhatWasReplacedAndNotWhatTheDialogShowed() {
		kept.add(rules("written by others meanwhile"));
		coding.keep(service, new RulesDialog.Agreed(NEW, false, "why"));
		assertEquals(0, tries, "nothing is coded");
		coding.undo();
		assertEquals(rules("written by others meanwhile"), kept.getLast());
	}

	@Test
	void theSameRulesAreNoStep() {
		coding.keep(service, new RulesDialog.Agreed(OLD, true, "why"));
		assertEquals(1, tries);
		assertFalse(coding.canUndo());
	}
}
