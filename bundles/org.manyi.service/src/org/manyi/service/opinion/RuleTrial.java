/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.opinion;

import java.util.List;

/**
 * What rules find in the comments of a survey, told before anything is coded.
 *
 * @param comments  how many responses that count have a comment, [0, ∞)
 * @param responses to how many of them the rules together would give a category, [0, comments]
 * @param rules     what each rule finds, in the order of the rules
 */
public record RuleTrial(long comments, long responses, List<RuleOutcome.Hits> rules) {

	public RuleTrial {
		rules = List.copyOf(rules);
	}
}
