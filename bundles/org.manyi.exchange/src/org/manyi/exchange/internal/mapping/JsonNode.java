/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** A JSON value that knows where it stands. */
sealed interface JsonNode {

	JsonPlace place();

	/**
	 * @param members  in file order, of a key that stands twice the first
	 * @param repeated keys that stand twice
	 */
	record JsonObject(@NonNull JsonPlace place, @NonNull Map<String, JsonNode> members,
			@NonNull Map<String, JsonPlace> repeated) implements JsonNode {
	}

	record JsonList(@NonNull JsonPlace place, @NonNull List<JsonNode> elements) implements JsonNode {
	}

	record JsonText(@NonNull JsonPlace place, @NonNull String text) implements JsonNode {
	}

	/** A number as written. */
	record JsonNumber(@NonNull JsonPlace place, @NonNull String text) implements JsonNode {
	}

	/** True, false or null. */
	record JsonWord(@NonNull JsonPlace place, @NonNull String text) implements JsonNode {
	}

	/**
	 * Reads one value.
	 *
	 * @throws com.fasterxml.jackson.core.JsonProcessingException when it is no JSON
	 */
	static JsonNode read(byte[] bytes) throws IOException {
		try (JsonParser parser = new JsonFactory().createParser(bytes)) {
			if (parser.nextToken() == null) {
				throw new JsonParseException(parser, "no content");
			}
			JsonNode root = value(parser);
			if (parser.nextToken() != null) {
				throw new JsonParseException(parser, "more than one value");
			}
			return root;
		}
	}

	private static JsonNode value(JsonParser parser) throws IOException {
		JsonPlace place = place(parser);
		return switch (parser.currentToken()) {
		case START_OBJECT -> object(parser, place);
		case START_ARRAY -> {
			List<JsonNode> elements = new ArrayList<>();
			while (parser.nextToken() != JsonToken.END_ARRAY) {
				elements.add(value(parser));
			}
			yield new JsonList(place, elements);
		}
		case VALUE_STRING -> new JsonText(place, parser.getText());
		case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(place, parser.getText());
		default -> new JsonWord(place, parser.getText());
		};
	}

	private static JsonObject object(JsonParser parser, JsonPlace place) throws IOException {
		Map<String, JsonNode> members = new LinkedHashMap<>();
		Map<String, JsonPlace> repeated = new LinkedHashMap<>();
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String key = parser.currentName();
			JsonPlace keyPlace = place(parser);
			parser.nextToken();
			if (members.putIfAbsent(key, value(parser)) != null) {
				repeated.put(key, keyPlace);
			}
		}
		return new JsonObject(place, members, repeated);
	}

	private static JsonPlace place(JsonParser parser) {
		JsonLocation location = parser.currentTokenLocation();
		return new JsonPlace(location.getLineNr(), location.getColumnNr());
	}
}
