/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.manyi.service.InvalidRequestException;
import org.manyi.service.opinion.CodingRule;
import org.manyi.service.opinion.CodingRule.Kind;
import org.manyi.service.opinion.RuleOutcome;

/** Rules are written, ordered and tried line by line. */
@NonNullByDefault({})
class RuleDraftTest {

	private final CodingRule slow;
	private final CodingRule late;
	private final RuleDraft both;

	RuleDraftTest() throws InvalidRequestException {
		slow = CodingRule.parse("响应慢 contains 慢");
		late = CodingRule.parse("迟到 matches 迟|晚");
		both = RuleDraft.of(List.of(slow, late));
	}

	@Test
	void linesAreMovedAsFarAsThereArePlaces() {
		assertEquals(List.of(late, slow), both.moved(1, 1).rules());
		assertEquals(List.of(slow, late), both.moved(1, -1).rules());
		assertEquals(List.of(late, slow), both.moved(2, -5).rules());
		assertEquals(both, both.moved(9, 1));
	}

	@Test
	void aLineKeepsItsIdWhereverItStands() {
		RuleDraft moved = both.removed(1).added("态度", Kind.CONTAINS, "冷淡").moved(3, -1);
		assertEquals(List.of(3, 2), moved.lines().stream().map(RuleDraft.Line::id).toList());
		assertEquals(1, moved.indexOf(2));
		assertEquals(-1, moved.indexOf(1));
	}

	@Test
	void whatWasFoundStandsInTheLineUntilItIsChanged() {
		RuleOutcome.Hits hits = new RuleOutcome.Hits(late, 3, 2, 0, List.of());
		RuleDraft tried = both.tried(List.of(hits));
		assertEquals(List.of(Optional.empty(), Optional.of(hits)),
				tried.lines().stream().map(RuleDraft.Line::hits).toList());
		assertEquals(Optional.of(hits), tried.changed(1, "响应慢", Kind.CONTAINS, "太慢").line(2).orElseThrow().hits());
		assertTrue(tried.changed(2, "迟到", Kind.MATCHES, "迟").line(2).orElseThrow().hits().isEmpty());
	}

	@Test
	void whatIsNoRuleIsTold() {
		assertTrue(both.problem().isEmpty());
		RuleDraft unfinished = both.added("", Kind.CONTAINS, "");
		assertTrue(unfinished.problem().orElseThrow().zh().contains("缺少类别或文字"));
		assertEquals(List.of(slow, late), unfinished.rules());
		assertTrue(both.changed(1, "慢", Kind.MATCHES, "(").problem().isPresent(), "no pattern");
		assertTrue(both.changed(1, "a contains b", Kind.CONTAINS, "c").problem().isPresent(), "it is read otherwise");
		assertTrue(both.added("响应慢", Kind.CONTAINS, "慢").problem().orElseThrow().en().contains("twice"));
	}
}
