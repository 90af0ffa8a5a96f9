/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.service.InvalidRequestException;

/** Rules as they are written. */
@NonNullByDefault({})
class CodingRuleTest {

	@Test
	void aTextIsLookedFor() throws InvalidRequestException {
		CodingRule rule = CodingRule.parse("响应慢 contains Slow");
		assertEquals(new CodingRule("响应慢", CodingRule.Kind.CONTAINS, "Slow"), rule);
		assertEquals(rule, CodingRule.parse(rule.toString()));
	}

	@Test
	void aPatternIsLookedFor() throws InvalidRequestException {
		CodingRule rule = CodingRule.parse("late delivery matches (太|很)(慢|晚)");
		assertEquals(new CodingRule("late delivery", CodingRule.Kind.MATCHES, "(太|很)(慢|晚)"), rule);
	}

	@Test
	void theFirstWordDecidesTheKind() throws InvalidRequestException {
		assertEquals(new CodingRule("响应慢", CodingRule.Kind.MATCHES, "a contains b"),
				CodingRule.parse("响应慢 matches a contains b"));
		assertEquals(new CodingRule("响应慢", CodingRule.Kind.CONTAINS, "a matches b"),
				CodingRule.parse("响应慢 contains a matches b"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "响应慢", " contains x", " contains x matches y", "x contains ", "x matches (", "" })
	void whatIsNoRuleIsRefused(String written) {
		assertThrows(InvalidRequestException.class, () -> CodingRule.parse(written));
	}
}
