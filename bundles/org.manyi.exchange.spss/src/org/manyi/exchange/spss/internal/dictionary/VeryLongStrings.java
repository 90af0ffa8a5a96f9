/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.dictionary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.manyi.exchange.spss.internal.file.SavInput;
import org.manyi.exchange.spss.internal.file.SavProblem;
import org.manyi.store.api.EvidenceException;

/**
 * Joins the variables that a string of more than 255 bytes is stored as. The record lists short names and widths,
 * {@code NAME=00600}, each followed by NUL and tab.
 */
final class VeryLongStrings {

	static final int MOST_VARIABLES = 1 << 14;
	static final int MOST_SEGMENTS = 1 << 16;

	private static final int LONGEST = 32767;
	/** Every begun stretch of so many bytes makes a segment, although one holds 255. */
	private static final int STRETCH = 252;

	private final SavInput input;
	private final Map<String, String> widths = new HashMap<>();

	VeryLongStrings(SavInput input, byte[] record) {
		this.input = input;
		for (String pair : new String(record, StandardCharsets.ISO_8859_1).split("[\0\t]+")) {
			int equals = pair.indexOf('=');
			if (equals > 0) {
				widths.putIfAbsent(key(pair.substring(0, equals)), pair.substring(equals + 1).strip());
			}
		}
	}

	List<RawColumn> join(List<RawVariable> variables) throws EvidenceException {
		List<RawColumn> columns = new ArrayList<>();
		int next = 0;
		while (next < variables.size()) {
			RawColumn column = column(variables, next);
			columns.add(column);
			next += Math.max(1, column.segments().size());
		}
		if (columns.size() > MOST_VARIABLES) {
			throw input.problem(SavProblem.TOO_MANY_VARIABLES, MOST_VARIABLES);
		}
		return columns;
	}

	private RawColumn column(List<RawVariable> variables, int first) throws EvidenceException {
		RawVariable variable = variables.get(first);
		if (variable.isNumber()) {
			return new RawColumn(variable, 0, List.of());
		}
		String declared = widths.remove(key(new String(variable.name(), StandardCharsets.ISO_8859_1)));
		int width = declared == null ? variable.width() : width(declared);
		int count = width <= variable.width() ? 1 : (width + STRETCH - 1) / STRETCH;
		if (first + count > variables.size()) {
			throw bad();
		}
		List<Integer> segments = variables.subList(first, first + count).stream().map(RawVariable::width).toList();
		if (segments.contains(0) || segments.stream().mapToInt(Integer::intValue).sum() < width) {
			throw bad();
		}
		return new RawColumn(variable, width, segments);
	}

	private int width(String text) throws EvidenceException {
		if (!text.matches("\\d{1,5}")) {
			throw bad();
		}
		int width = Integer.parseInt(text);
		if (width < 1 || width > LONGEST) {
			throw bad();
		}
		return width;
	}

	private EvidenceException bad() {
		return input.problem(SavProblem.BAD_EXTENSION, Extension.VERY_LONG_STRINGS);
	}

	private static String key(String name) {
		return name.strip().toUpperCase(Locale.ROOT);
	}
}
