/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.tools;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands in a column in the first rows below the header.
 *
 * @param values the different values that are not blank
 */
record SampledColumn(Set<String> values) {

	static SampledColumn of(List<List<String>> records, int headerRows, int column) {
		return new SampledColumn(records.stream().skip(headerRows).filter(row -> column < row.size())
				.map(row -> row.get(column).strip()).filter(value -> !value.isEmpty()).collect(Collectors.toSet()));
	}

	boolean isBlank() {
		return values.isEmpty();
	}

	/** Whether there are values, and they are these alone. */
	boolean holdsOnly(Set<String> allowed) {
		return !values.isEmpty() && allowed.containsAll(values);
	}
}
