/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.tools;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.manyi.model.ResponseField;

/** The headings of the columns that a tool writes by itself, compared without case and surrounding blanks. */
final class ToolColumns {

	private final Map<String, ToolColumn> columns = new HashMap<>();

	ToolColumns field(ResponseField field, String... headings) {
		for (String heading : headings) {
			columns.put(key(heading), ToolColumn.of(field));
		}
		return this;
	}

	ToolColumns unused(String... headings) {
		for (String heading : headings) {
			columns.put(key(heading), ToolColumn.UNUSED);
		}
		return this;
	}

	Optional<ToolColumn> find(String heading) {
		return Optional.ofNullable(columns.get(key(heading)));
	}

	/** How many different headings of these a row has. */
	long countIn(List<String> row) {
		return row.stream().map(ToolColumns::key).filter(columns::containsKey).distinct().count();
	}

	static String key(String heading) {
		return heading.strip().toLowerCase(Locale.ROOT);
	}
}
