/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.manyi.service.ColumnContents;

/** What stands in the columns of a file and what it is read as, for people. */
final class ContentsAsText {

	private static final int VALUES = 8;
	/** Characters shown of one value. */
	private static final int SHOWN = 40;

	private final Texts texts;

	ContentsAsText(Texts texts) {
		this.texts = texts;
	}

	/** A heading and a line for each column; none where nothing is known of columns. */
	List<String> lines(List<ColumnContents> contents) {
		if (contents.isEmpty()) {
			return List.of();
		}
		List<String> lines = contents.stream().map(this::line).collect(Collectors.toList());
		lines.addFirst(texts.get("import.contents"));
		return lines;
	}

	private String line(ColumnContents column) {
		String values = column.values().stream().limit(VALUES).map(this::value).collect(Collectors.joining(" · "));
		String more = column.values().size() > VALUES ? " …" : "";
		return "  " + column.role().map(role -> column.column() + " → " + role)
				.orElseGet(() -> texts.get("input.unused", column.column())) + ": " + values + more;
	}

	private String value(ColumnContents.Value value) {
		String text = value.text().length() > SHOWN ? value.text().substring(0, SHOWN) + "…" : value.text();
		return (text.isEmpty() ? "\"\"" : text) + value.readAs().map(reading -> " = " + reading).orElse("") + " ×"
				+ value.count();
	}
}
