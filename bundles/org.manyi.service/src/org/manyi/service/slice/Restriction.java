/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.slice;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.manyi.model.GroupField;
import org.manyi.model.Slice;

/**
 * What one field of a slice is restricted to, as people type it and files keep it: {@code unit=North,South}.
 *
 * @param values at least one; the empty one stands for responses that do not say the field
 */
public record Restriction(GroupField field, SortedSet<String> values) {

	private static final char ESCAPE = '\\';
	private static final char SEPARATOR = ',';

	public Restriction {
		if (values.isEmpty()) {
			throw new IllegalArgumentException("nothing is left of " + field);
		}
		values = Collections.unmodifiableSortedSet(new TreeSet<>(values));
	}

	/** The restrictions of a slice in the order of the fields; empty for all responses. */
	public static List<Restriction> of(Slice slice) {
		return slice.restrictions().entrySet().stream()
				.map(entry -> new Restriction(entry.getKey(), new TreeSet<>(entry.getValue()))).toList();
	}

	/**
	 * Reads what {@link #toString} writes.
	 *
	 * @param typed {@code field=value[,value]…}; a comma or backslash that is part of a value after a backslash
	 * @return empty where it is not of that form, or there is no such field
	 */
	public static Optional<Restriction> parse(String typed) {
		int equals = typed.indexOf('=');
		String word = typed.substring(0, Math.max(0, equals)).strip().toLowerCase(Locale.ROOT);
		return Arrays.stream(GroupField.values()).filter(field -> field.word().equals(word)).findFirst()
				.map(field -> new Restriction(field, split(typed.substring(equals + 1))));
	}

	private static SortedSet<String> split(String typed) {
		SortedSet<String> values = new TreeSet<>();
		StringBuilder value = new StringBuilder();
		boolean escaped = false;
		for (char character : typed.toCharArray()) {
			if (!escaped && character == ESCAPE) {
				escaped = true;
			} else if (!escaped && character == SEPARATOR) {
				values.add(value.toString());
				value.setLength(0);
			} else {
				value.append(character);
				escaped = false;
			}
		}
		values.add(value.toString());
		return values;
	}

	@Override
	public String toString() {
		return field.word() + "=" + values.stream().map(value -> value.replace("\\", "\\\\").replace(",", "\\,"))
				.collect(Collectors.joining(","));
	}
}
