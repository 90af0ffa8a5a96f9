/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * A JSON value that a test looks into by field names and positions.
 *
 * @param value a map, a list, a text, a number, a boolean, or {@code null}
 */
record Json(@Nullable Object value) {

	static Json parse(byte[] bytes) {
		try (JsonParser parser = new JsonFactory().createParser(bytes)) {
			parser.nextToken();
			Json json = new Json(read(parser));
			if (parser.nextToken() != null) {
				throw new IllegalArgumentException("more than one value");
			}
			return json;
		} catch (IOException e) {
			throw new IllegalArgumentException(e);
		}
	}

	/** The value of a field, which must be there. */
	Json at(String field) {
		Map<?, ?> fields = fields();
		if (!fields.containsKey(field)) {
			throw new IllegalArgumentException("no field " + field + " among " + fields.keySet());
		}
		return new Json(fields.get(field));
	}

	/** The element of an array whose field {@code id} is this. */
	Json withId(String id) {
		return list().stream().filter(element -> id.equals(element.at("id").value())).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("nothing with id " + id));
	}

	List<Json> list() {
		return ((List<?>) Objects.requireNonNull(value)).stream().map(Json::new).toList();
	}

	Json at(int index) {
		return list().get(index);
	}

	Set<String> names() {
		return Set.copyOf(fields().keySet().stream().map(String::valueOf).toList());
	}

	String text() {
		return (String) Objects.requireNonNull(value);
	}

	double number() {
		return ((Number) Objects.requireNonNull(value)).doubleValue();
	}

	long count() {
		return ((Integer) Objects.requireNonNull(value)).longValue();
	}

	boolean isNull() {
		return value == null;
	}

	private Map<?, ?> fields() {
		return (Map<?, ?>) Objects.requireNonNull(value);
	}

	private static @Nullable Object read(JsonParser parser) throws IOException {
		return switch (parser.currentToken()) {
		case START_OBJECT -> {
			Map<String, @Nullable Object> fields = new LinkedHashMap<>();
			while (parser.nextToken() != JsonToken.END_OBJECT) {
				String name = parser.currentName();
				parser.nextToken();
				if (fields.containsKey(name)) {
					throw new IllegalArgumentException("field " + name + " twice");
				}
				fields.put(name, read(parser));
			}
			yield fields;
		}
		case START_ARRAY -> {
			List<@Nullable Object> elements = new ArrayList<>();
			while (parser.nextToken() != JsonToken.END_ARRAY) {
				elements.add(read(parser));
			}
			yield elements;
		}
		case VALUE_STRING -> parser.getText();
		case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
		case VALUE_TRUE -> true;
		case VALUE_FALSE -> false;
		case VALUE_NULL -> null;
		default -> throw new IllegalArgumentException(String.valueOf(parser.currentToken()));
		};
	}
}
