/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.mapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.regex.Pattern;

import org.manyi.exchange.api.mapping.AnswerDictionary;
import org.manyi.exchange.api.mapping.AnswerMeaning;
import org.manyi.exchange.api.mapping.ColumnRole;
import org.manyi.exchange.api.mapping.ImportMapping;
import org.manyi.exchange.internal.mapping.JsonNode.JsonList;
import org.manyi.exchange.internal.mapping.JsonNode.JsonNumber;
import org.manyi.exchange.internal.mapping.JsonNode.JsonObject;
import org.manyi.exchange.internal.mapping.JsonNode.JsonText;
import org.manyi.model.AnswerState;
import org.manyi.model.LocalizedText;
import org.manyi.model.ResponseField;
import org.manyi.store.api.EvidenceException;

import com.fasterxml.jackson.core.JsonProcessingException;

/** Reads a mapping from JSON and finds everything that is wrong with it. */
final class MappingParser {

	private static final List<String> KEYS = List.of("schema", "id", "version", "format", "methodology", "columns",
			"dictionaries");
	private static final String ID = "[a-z][a-z0-9-]*";

	/** What the parser says to programmers of how it could be made to take it. */
	private static final Pattern HINT = Pattern
			.compile("(?s)(?:: maybe a |: enable | \\(enable | \\(not recognized |; consider ).*");

	private final Path file;
	private final byte[] bytes;
	private final List<LocalizedText> problems = new ArrayList<>();

	MappingParser(Path file, byte[] bytes) {
		this.file = file;
		this.bytes = bytes;
	}

	ImportMapping parse() throws EvidenceException, IOException {
		JsonNode root;
		try {
			root = JsonNode.read(bytes);
		} catch (JsonProcessingException e) {
			String fault = HINT.matcher(e.getOriginalMessage()).replaceFirst("");
			problem(placeOf(e), "JSON 语法错误：" + fault, "the JSON is broken: " + fault);
			throw failure();
		}
		if (!(root instanceof JsonObject object)) {
			problem(root.place(), "应是一个对象 {…}", "an object {…} is expected");
			throw failure();
		}
		unknownKeys(object, KEYS);
		JsonNode schema = required(object, "schema");
		if (schema instanceof JsonNumber number && !number.text().equals(Integer.toString(MappingWriter.SCHEMA))) {
			problem(number.place(), "schema 应为 1，不是 " + number.text(), "schema must be 1, not " + number.text());
		}
		String id = id(object, "id");
		int version = number(object, "version");
		String format = id(object, "format");
		String methodology = id(object, "methodology");
		Map<String, AnswerDictionary> dictionaries = dictionaries(object);
		Map<String, ColumnRole> columns = columns(object, dictionaries);
		if (!problems.isEmpty()) {
			throw failure();
		}
		return new ImportMapping(id, version, format, methodology, columns, dictionaries);
	}

	/** What is nested too deep, or a number that is too long, has no place of its own. */
	private static JsonPlace placeOf(JsonProcessingException e) {
		return Optional.ofNullable(e.getLocation())
				.map(location -> new JsonPlace(location.getLineNr(), location.getColumnNr()))
				.orElse(new JsonPlace(1, 1));
	}

	private Map<String, AnswerDictionary> dictionaries(JsonObject object) {
		Map<String, AnswerDictionary> dictionaries = new LinkedHashMap<>();
		JsonNode node = object.members().get("dictionaries");
		if (node == null) {
			return dictionaries;
		}
		if (!(node instanceof JsonObject named)) {
			problem(node.place(), "dictionaries 应是一个对象", "dictionaries must be an object");
			return dictionaries;
		}
		noteRepeats(named);
		named.members().forEach((name, entries) -> {
			Map<String, AnswerMeaning> meanings = new LinkedHashMap<>();
			if (entries instanceof JsonObject labels) {
				noteRepeats(labels);
				labels.members()
						.forEach((label, meaning) -> meaning(label, meaning).ifPresent(m -> meanings.put(label, m)));
			} else {
				problem(entries.place(), "字典“" + name + "”应是一个对象", "dictionary \"" + name + "\" must be an object");
			}
			dictionaries.put(name, new AnswerDictionary(meanings));
		});
		return dictionaries;
	}

	private Optional<AnswerMeaning> meaning(String label, JsonNode node) {
		if (node instanceof JsonNumber number && number.text().matches("-?\\d{1,9}")) {
			return Optional.of(new AnswerMeaning.Level(Integer.parseInt(number.text())));
		}
		if (node instanceof JsonText text) {
			for (AnswerState state : AnswerState.values()) {
				if (state != AnswerState.LEVEL && MappingWriter.word(state).equals(text.text())) {
					return Optional.of(new AnswerMeaning.State(state));
				}
			}
		}
		problem(node.place(), "“%s”应是分值（整数）或 not-applicable、blank、not-shown、invalid".formatted(label),
				"\"%s\" must be a score (a whole number), not-applicable, blank, not-shown or invalid"
						.formatted(label));
		return Optional.empty();
	}

	private Map<String, ColumnRole> columns(JsonObject object, Map<String, AnswerDictionary> dictionaries) {
		Map<String, ColumnRole> columns = new LinkedHashMap<>();
		JsonNode node = required(object, "columns");
		if (!(node instanceof JsonList list)) {
			if (object.members().containsKey("columns")) {
				problem(node.place(), "columns 应是一个列表 […]", "columns must be a list […]");
			}
			return columns;
		}
		for (JsonNode element : list.elements()) {
			if (element instanceof JsonObject column) {
				String name = text(column, "column", true);
				Optional<ColumnRole> role = role(column, dictionaries);
				if (role.isPresent() && columns.putIfAbsent(name, role.get()) != null) {
					problem(column.place(), "列“%s”出现两次".formatted(name), "column \"%s\" stands twice".formatted(name));
				}
			} else {
				problem(element.place(), "列应是一个对象 {\"column\": …}", "a column must be an object {\"column\": …}");
			}
		}
		return columns;
	}

	private Optional<ColumnRole> role(JsonObject column, Map<String, AnswerDictionary> dictionaries) {
		unknownKeys(column, List.of("column", "item", "dictionary", "field", "category", "unused"));
		List<String> kinds = column.members().keySet().stream()
				.filter(List.of("item", "field", "category", "unused")::contains).toList();
		if (kinds.size() != 1) {
			problem(column.place(), "每列应有 item、field、category、unused 之一",
					"each column has one of item, field, category, unused");
			return Optional.empty();
		}
		return switch (kinds.getFirst()) {
		case "item" -> item(column, dictionaries);
		case "field" -> field(column);
		case "category" -> Optional.of(new ColumnRole.OfCategory(text(column, "category", true)));
		default -> Optional.of(new ColumnRole.Unused());
		};
	}

	private Optional<ColumnRole> item(JsonObject column, Map<String, AnswerDictionary> dictionaries) {
		String dictionary = column.members().containsKey("dictionary") ? text(column, "dictionary", false) : "";
		if (!dictionary.isEmpty() && !dictionaries.containsKey(dictionary)) {
			problem(column.place(), "没有字典“%s”".formatted(dictionary),
					"there is no dictionary \"%s\"".formatted(dictionary));
		}
		return Optional.of(new ColumnRole.OfItem(text(column, "item", true), dictionary));
	}

	private Optional<ColumnRole> field(JsonObject column) {
		String word = text(column, "field", true);
		Optional<ResponseField> field = Arrays.stream(ResponseField.values())
				.filter(known -> MappingWriter.word(known).equals(word)).findFirst();
		if (field.isEmpty()) {
			String known = Arrays.stream(ResponseField.values()).map(MappingWriter::word)
					.collect(Collectors.joining(", "));
			problem(column.place(), "没有字段“%s”。可用：%s".formatted(word, known),
					"there is no field \"%s\". Fields: %s".formatted(word, known));
		}
		return field.map(ColumnRole.OfField::new);
	}

	private JsonNode required(JsonObject object, String key) {
		JsonNode node = object.members().get(key);
		if (node == null) {
			problem(object.place(), "缺少 %s".formatted(key), "%s is missing".formatted(key));
			return new JsonText(object.place(), "");
		}
		return node;
	}

	private String text(JsonObject object, String key, boolean filled) {
		JsonNode node = required(object, key);
		if (!object.members().containsKey(key)) {
			return "";
		}
		if (node instanceof JsonText text && !(filled && text.text().isBlank())) {
			return text.text();
		}
		problem(node.place(), "%s 应是文字".formatted(key), "%s must be a text".formatted(key));
		return "";
	}

	private String id(JsonObject object, String key) {
		String id = text(object, key, true);
		if (!id.isEmpty() && !id.matches(ID)) {
			problem(object.members().get(key).place(), "%s “%s”应由小写字母、数字和连字符组成".formatted(key, id),
					"%s \"%s\" must have lower case letters, digits and hyphens".formatted(key, id));
		}
		return id;
	}

	private int number(JsonObject object, String key) {
		JsonNode node = required(object, key);
		if (node instanceof JsonNumber number && number.text().matches("[1-9]\\d{0,8}")) {
			return Integer.parseInt(number.text());
		}
		if (object.members().containsKey(key)) {
			problem(node.place(), "%s 应是正整数".formatted(key), "%s must be a whole number from 1 on".formatted(key));
		}
		return 1;
	}

	private void unknownKeys(JsonObject object, List<String> known) {
		noteRepeats(object);
		object.members().forEach((key, node) -> {
			if (!known.contains(key)) {
				problem(node.place(), "未知的键“%s”。可用：%s".formatted(key, String.join(", ", known)),
						"unknown key \"%s\". Keys: %s".formatted(key, String.join(", ", known)));
			}
		});
	}

	private void noteRepeats(JsonObject object) {
		object.repeated().forEach((key, place) -> problem(place, "“%s”出现两次".formatted(key),
				"\"%s\" stands twice".formatted(key)));
	}

	private void problem(JsonPlace place, String zh, String en) {
		problems.add(new LocalizedText("第 %d 行第 %d 列：%s".formatted(place.line(), place.column(), zh),
				"line %d, column %d: %s".formatted(place.line(), place.column(), en)));
	}

	private EvidenceException failure() {
		String zh = problems.stream().map(LocalizedText::zh).collect(Collectors.joining("\n"));
		String en = problems.stream().map(LocalizedText::en).collect(Collectors.joining("\n"));
		return new EvidenceException(new LocalizedText("映射文件 %s 有错，请改正：\n%s".formatted(file, zh),
				"The mapping %s has mistakes to correct:\n%s".formatted(file, en)));
	}
}
