/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api.evidence;

import java.util.Map;

/**
 * Respondents for which stated conditions hold.
 *
 * @param unit      what counts as one respondent
 * @param responses sent, returned, excluded and valid <em>respondents</em>; with customers as unit, sent is empty, and
 *                  a customer is excluded where every one of the customer's sheets is
 * @param counts    per condition how many respondents satisfy it by their sheets that are not excluded, [0, counted]
 */
public record RespondentCounts(RespondentUnit unit, ResponseCounts responses, Map<RespondentCondition, Long> counts)
		implements Evidence {

	public RespondentCounts {
		counts = Map.copyOf(counts);
	}

	/**
	 * How many respondents satisfy the condition.
	 *
	 * @throws IllegalArgumentException when the condition was not asked for
	 */
	public long count(RespondentCondition condition) {
		Long count = counts.get(condition);
		if (count == null) {
			throw new IllegalArgumentException("condition that was not asked for: " + condition);
		}
		return count;
	}
}
