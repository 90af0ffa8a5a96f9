/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.opinion;

import java.util.List;

import org.manyi.store.api.opinion.CodingResult;

/**
 * What the rules of a workspace do to a survey, or would do.
 *
 * @param rules  what each rule finds, in the order of the rules
 * @param result what was changed; of a dry run, what would be
 */
public record RuleOutcome(List<Hits> rules, CodingResult result) {

	public RuleOutcome {
		rules = List.copyOf(rules);
	}

	/**
	 * What one rule finds.
	 *
	 * @param rule     the rule
	 * @param comments how many comments it holds for, [0, ∞)
	 * @param added    how many of them are not of its category yet, [0, comments]
	 * @param givenUp  for how many comments its pattern needs too many steps to be told, [0, ∞); it codes none of them
	 * @param examples the first of those that it adds to
	 */
	public record Hits(CodingRule rule, long comments, long added, long givenUp, List<Example> examples) {

		public Hits {
			examples = List.copyOf(examples);
		}
	}

	/**
	 * A comment that a rule codes.
	 *
	 * @param response the number of the response
	 * @param comment  the comment
	 */
	public record Example(long response, String comment) {
	}
}
