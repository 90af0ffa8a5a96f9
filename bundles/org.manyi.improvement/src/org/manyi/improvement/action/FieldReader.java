/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * Reads what {@link FieldWriter} wrote. Whatever cannot be read, such as a word of a newer version, is an
 * {@link IllegalArgumentException} or a {@link java.time.DateTimeException}.
 *
 * @param fields of the record
 * @param prefix of the names of those that are read
 */
record FieldReader(SortedMap<String, String> fields, String prefix) {

	FieldReader(SortedMap<String, String> fields) {
		this(fields, "");
	}

	String text(String name) {
		return fields.getOrDefault(prefix + name, "");
	}

	LocalDate day(String name) {
		return LocalDate.parse(text(name));
	}

	long number(String name) {
		return Long.parseLong(text(name));
	}

	boolean flag(String name) {
		return switch (text(name)) {
		case "true" -> true;
		case "false" -> false;
		default -> throw new IllegalArgumentException(prefix + name);
		};
	}

	<E extends Enum<E>> E word(String name, Class<E> words) {
		return Enum.valueOf(words, text(name));
	}

	<T> List<T> list(String name, Function<FieldReader, T> member) {
		int size = text(name).isEmpty() ? 0 : Integer.parseInt(text(name));
		if (size < 0 || size > fields.size()) {
			throw new IllegalArgumentException(prefix + name);
		}
		List<T> values = new ArrayList<>();
		for (int i = 1; i <= size; i++) {
			values.add(member.apply(new FieldReader(fields, prefix + name + "." + i + ".")));
		}
		return values;
	}

	<T> Optional<T> optional(String name, Function<FieldReader, T> member) {
		return list(name, member).stream().findFirst();
	}

	List<String> texts(String name) {
		return list(name, reader -> reader.text("text"));
	}
}
