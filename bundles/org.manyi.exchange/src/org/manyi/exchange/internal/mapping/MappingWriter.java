/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.mapping;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;

import org.manyi.exchange.api.mapping.AnswerDictionary;
import org.manyi.exchange.api.mapping.AnswerMeaning;
import org.manyi.exchange.api.mapping.ColumnRole;
import org.manyi.exchange.api.mapping.ImportMapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Writes a mapping as JSON, a column or label a line. */
final class MappingWriter {

	static final int SCHEMA = 1;

	private final Writer target;

	MappingWriter(Writer target) {
		this.target = target;
	}

	void write(ImportMapping mapping) throws IOException {
		try (JsonGenerator json = new JsonFactory().createGenerator(target)) {
			json.useDefaultPrettyPrinter();
			json.writeStartObject();
			json.writeNumberField("schema", SCHEMA);
			json.writeStringField("id", mapping.id());
			json.writeNumberField("version", mapping.version());
			json.writeStringField("format", mapping.format());
			json.writeStringField("methodology", mapping.methodology());
			json.writeArrayFieldStart("columns");
			for (Map.Entry<String, ColumnRole> column : mapping.columns().entrySet()) {
				write(json, column.getKey(), column.getValue());
			}
			json.writeEndArray();
			json.writeObjectFieldStart("dictionaries");
			for (Map.Entry<String, AnswerDictionary> dictionary : mapping.dictionaries().entrySet()) {
				json.writeObjectFieldStart(dictionary.getKey());
				for (Map.Entry<String, AnswerMeaning> entry : dictionary.getValue().entries().entrySet()) {
					write(json, entry.getKey(), entry.getValue());
				}
				json.writeEndObject();
			}
			json.writeEndObject();
			json.writeEndObject();
			json.writeRaw("\n");
		}
	}

	private static void write(JsonGenerator json, String column, ColumnRole role) throws IOException {
		json.writeStartObject();
		json.writeStringField("column", column);
		switch (role) {
		case ColumnRole.OfItem(String item, String dictionary) -> {
			json.writeStringField("item", item);
			json.writeStringField("dictionary", dictionary);
		}
		case ColumnRole.OfField(var field) -> json.writeStringField("field", word(field));
		case ColumnRole.OfCategory(String category) -> json.writeStringField("category", category);
		case ColumnRole.Unused() -> json.writeBooleanField("unused", true);
		}
		json.writeEndObject();
	}

	private static void write(JsonGenerator json, String label, AnswerMeaning meaning) throws IOException {
		switch (meaning) {
		case AnswerMeaning.Level(int score) -> json.writeNumberField(label, score);
		case AnswerMeaning.State(var state) -> json.writeStringField(label, word(state));
		}
	}

	/** A constant as it stands in the file: {@code NOT_SHOWN} is {@code not-shown}. */
	static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
