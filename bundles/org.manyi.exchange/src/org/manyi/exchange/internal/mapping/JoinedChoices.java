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

/**
 * Whether cells hold several choices, joined by ┋, which nothing else has in it, or by a semicolon, which sentences have
 * too: then choices are told by their being chosen more than once.
 *
 * @param values the different values of a column with their counts
 */
record JoinedChoices(Map<String, Long> values) {

	boolean areSeveral() {
		return values.keySet().stream().anyMatch(value -> value.indexOf('┋') >= 0) || areJoinedBySemicolon();
	}

	/** Whether four in five of the parts of joined values stand in more than one cell. */
	private boolean areJoinedBySemicolon() {
		Map<String, Long> cells = new HashMap<>();
		Set<String> joined = new HashSet<>();
		values.forEach((value, count) -> {
			List<String> parts = Arrays.stream(value.split("[;；]")).map(String::strip).filter(part -> !part.isEmpty())
					.toList();
			parts.forEach(part -> cells.merge(part, count, Long::sum));
			if (parts.size() > 1) {
				joined.addAll(parts);
			}
		});
		long repeated = joined.stream().filter(part -> cells.getOrDefault(part, 0L) > 1).count();
		return !joined.isEmpty() && repeated * 5 >= joined.size() * 4L;
	}
}
