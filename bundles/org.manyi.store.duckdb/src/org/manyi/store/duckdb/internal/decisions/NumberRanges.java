/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers in few letters, for audit records: {@code 3-7,9}.
 *
 * @param numbers ascending
 */
record NumberRanges(List<Long> numbers) {

	@Override
	public String toString() {
		List<String> parts = new ArrayList<>();
		int from = 0;
		for (int i = 1; i <= numbers.size(); i++) {
			if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
				parts.add(from == i - 1 ? numbers.get(from).toString() : numbers.get(from) + "-" + numbers.get(i - 1));
				from = i;
			}
		}
		return String.join(",", parts);
	}
}
