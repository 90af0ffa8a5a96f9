/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.SurveyTable;

/**
 * The headings of a table as a reader of a report sees them.
 *
 * @param table the table
 */
record TableHeadings(SurveyTable table) {

	List<String> all() {
		return table.columns().stream().map(TableHeadings::of).toList();
	}

	/** The different texts above a column; its id where there is none. */
	private static String of(SourceColumn column) {
		String heading = column.headings().stream().map(String::strip).filter(text -> !text.isEmpty()).distinct()
				.collect(Collectors.joining(" / "));
		return heading.isEmpty() ? column.id() : heading;
	}
}
