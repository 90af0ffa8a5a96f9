/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.manyi.service.InvalidRequestException;
import org.manyi.service.opinion.CodingRule;
import org.manyi.service.opinion.RuleOutcome;
import org.manyi.service.opinion.RuleTrial;
import org.manyi.store.api.quality.ResponseFact;

/** What rules find is counted comment by comment. */
@NonNullByDefault({})
class RuleLookTest {

	@Test
	void aTrialCountsCommentsAndWhatEachRuleWouldCode() throws InvalidRequestException {
		CodingRule slow = CodingRule.parse("响应慢 contains 慢");
		CodingRule late = CodingRule.parse("迟到 matches 晚|迟");
		RuleLook look = new RuleLook(List.of(slow, late));
		look.look(1, new ResponseFact.Opinions("太慢", List.of("响应慢")));
		look.look(2, new ResponseFact.Opinions("又慢又晚", List.of()));
		look.look(3, new ResponseFact.Opinions("很好", List.of()));
		look.look(4, new ResponseFact.Opinions("来晚了", List.of("响应慢")));
		RuleTrial trial = look.trial();
		assertEquals(4, trial.comments());
		assertEquals(2, trial.responses());
		assertEquals(List.of(new RuleOutcome.Hits(slow, 2, 1, 0, List.of(new RuleOutcome.Example(2, "又慢又晚"))),
				new RuleOutcome.Hits(late, 2, 2, 0,
						List.of(new RuleOutcome.Example(2, "又慢又晚"), new RuleOutcome.Example(4, "来晚了")))),
				trial.rules());
	}
}
