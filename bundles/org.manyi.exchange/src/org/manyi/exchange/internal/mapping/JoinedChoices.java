/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.mapping;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether cells hold several choices, joined by ┋, which nothing else has in it, or by a semicolon or what the survey
 * tool joins them by, which sentences have too: then choices are told by their being chosen more than once.
 *
 * @param values the different values of a column with their counts
 * @param joint  by what the tool joins them, beside ┋ and semicolons; empty for nothing else
 */
record JoinedChoices(Map<String, Long> values, String joint) {

	boolean areSeveral() {
		return values.keySet().stream().anyMatch(value -> value.indexOf('┋') >= 0) || areRepeated("[;；]", 80, 1)
				|| !joint.isEmpty() && areRepeated(Pattern.quote(joint), 50, 2);
	}

	/**
	 * Whether so many of the parts of joined values stand in more than one cell.
	 *
	 * @param percent   how many of them, [0, 100]
	 * @param different in how many different values half of them must stand: the words of one option that has the joint
	 *                  in it stand in one value alone, however often it is chosen
	 */
	private boolean areRepeated(String joints, int percent, int different) {
		Map<String, Long> cells = new HashMap<>();
		Map<String, Integer> combinations = new HashMap<>();
		Set<String> joined = new HashSet<>();
		values.forEach((value, count) -> {
			List<String> parts = Arrays.stream(value.split(joints)).map(String::strip).filter(part -> !part.isEmpty())
					.distinct().toList();
			parts.forEach(part -> cells.merge(part, count, Long::sum));
			parts.forEach(part -> combinations.merge(part, 1, Integer::sum));
			if (parts.size() > 1) {
				joined.addAll(parts);
			}
		});
		long repeated = joined.stream().filter(part -> cells.getOrDefault(part, 0L) > 1).count();
		long combined = joined.stream().filter(part -> combinations.getOrDefault(part, 0) >= different).count();
		return !joined.isEmpty() && repeated * 100 >= joined.size() * (long) percent && combined * 2 >= joined.size();
	}
}
