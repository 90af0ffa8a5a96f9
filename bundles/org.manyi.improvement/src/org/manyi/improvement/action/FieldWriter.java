/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Writes values as the fields of a record. An empty text is no field. A list is its size in the field of its name, and
 * its members below {@code name.1}, {@code name.2} and so on; what may be missing is a list of at most one.
 */
final class FieldWriter {

	private final SortedMap<String, String> fields;
	private final String prefix;

	FieldWriter() {
		this(new TreeMap<>(), "");
	}

	private FieldWriter(SortedMap<String, String> fields, String prefix) {
		this.fields = fields;
		this.prefix = prefix;
	}

	SortedMap<String, String> fields() {
		return fields;
	}

	/** Days, numbers and words of enumerations as they call themselves. */
	void value(String name, Object value) {
		String text = value.toString();
		if (!text.isEmpty()) {
			fields.put(prefix + name, text);
		}
	}

	<T> void list(String name, List<T> values, BiConsumer<FieldWriter, T> member) {
		if (!values.isEmpty()) {
			value(name, values.size());
		}
		for (int i = 0; i < values.size(); i++) {
			member.accept(new FieldWriter(fields, prefix + name + "." + (i + 1) + "."), values.get(i));
		}
	}

	void texts(String name, List<String> values) {
		list(name, values, (writer, text) -> writer.value("text", text));
	}
}
