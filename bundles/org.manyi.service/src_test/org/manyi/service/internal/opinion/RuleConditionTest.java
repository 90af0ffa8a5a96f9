/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.manyi.service.InvalidRequestException;
import org.manyi.service.internal.opinion.RuleCondition.Finding;
import org.manyi.service.opinion.CodingRule;

/** For which comments rules hold. */
@NonNullByDefault({})
class RuleConditionTest {

	private static Finding finding(String rule, String comment) throws InvalidRequestException {
		return new RuleCondition(CodingRule.parse(rule)).of(comment);
	}

	@Test
	void aTextIsFoundAnywhereUpperAndLowerCaseAlike() throws InvalidRequestException {
		assertEquals(Finding.HOLDS, finding("响应慢 contains Slow", "far too SLOW, as always"));
		assertEquals(Finding.HOLDS_NOT, finding("响应慢 contains Slow", "quick"));
	}

	@Test
	void aPatternIsFoundAnywhere() throws InvalidRequestException {
		assertEquals(Finding.HOLDS, finding("响应慢 matches (太|很)(慢|晚)", "来得太晚了"));
		assertEquals(Finding.HOLDS_NOT, finding("响应慢 matches (太|很)(慢|晚)", "太好了"));
	}

	/** Every way to take twenty of two hundred letters: this would take longer than the universe lasts. */
	@Test
	void aPatternThatNeedsTooManyStepsIsGivenUp() throws InvalidRequestException {
		assertEquals(Finding.GIVEN_UP, finding("无 matches (.*a){20}b", "a".repeat(200) + "!"));
		assertEquals(Finding.HOLDS, finding("无 matches (.*a){2}b", "xaab"));
	}

	/** Alternatives that repeat are followed one call deeper with every letter. */
	@Test
	void aPatternThatGoesTooDeepIsGivenUp() throws InvalidRequestException {
		assertEquals(Finding.GIVEN_UP, finding("无 matches ^(a|b)*c", "ab".repeat(100_000)));
	}
}
