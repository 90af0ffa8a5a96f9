/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.service.InvalidRequestException;

/** Rules as they are written, and the comments that they hold for. */
@NonNullByDefault({})
class CodingRuleTest {

	@Test
	void aTextIsFoundAnywhereUpperAndLowerCaseAlike() throws InvalidRequestException {
		CodingRule rule = CodingRule.parse("响应慢 contains Slow");
		assertEquals(new CodingRule("响应慢", CodingRule.Kind.CONTAINS, "Slow"), rule);
		assertTrue(rule.condition().test("far too SLOW, as always"));
		assertFalse(rule.condition().test("quick"));
		assertEquals(rule, CodingRule.parse(rule.toString()));
	}

	@Test
	void aPatternIsFoundAnywhere() throws InvalidRequestException {
		CodingRule rule = CodingRule.parse("late delivery matches (太|很)(慢|晚)");
		assertEquals("late delivery", rule.category());
		assertTrue(rule.condition().test("来得太晚了"));
		assertFalse(rule.condition().test("太好了"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "响应慢", " contains x", "x contains ", "x matches (", "" })
	void whatIsNoRuleIsRefused(String written) {
		assertThrows(InvalidRequestException.class, () -> CodingRule.parse(written));
	}
}
