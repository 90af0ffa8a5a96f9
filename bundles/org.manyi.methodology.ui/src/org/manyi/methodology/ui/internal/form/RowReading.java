/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.manyi.methodology.ui.internal.Messages;
import org.manyi.methodology.ui.internal.Texts;
import org.manyi.scoring.edit.MethodologyText;
import org.manyi.scoring.edit.YamlNode;

/**
 * Reads out a row with everything the document says of it, in the user's language.
 *
 * @param tree  the document
 * @param texts the words
 */
record RowReading(MethodologyText tree, Texts texts) {

	/** Every key with its value; empty where there is no such row. */
	String of(GridRow row) {
		return tree.find(row.path()).filter(YamlNode.Mapping.class::isInstance).map(YamlNode.Mapping.class::cast)
				.map(mapping -> mapping.entries().stream()
						.map(entry -> name(entry.key().value()) + " " + word(value(entry.value())))
						.collect(Collectors.joining(" · ")))
				.orElse("");
	}

	private String value(YamlNode node) {
		return switch (node) {
			case YamlNode.Scalar scalar -> scalar.value();
			case YamlNode.Listing list -> list.elements().stream().map(element -> value(element.value()))
					.collect(Collectors.joining(isChinese() ? "、" : ", "));
			case YamlNode.Mapping mapping -> words(mapping);
		};
	}

	/** What the file calls periods and marks, in the user's words. */
	private String word(String value) {
		Messages messages = texts.messages();
		return switch (value) {
			case "month" -> messages.month;
			case "quarter" -> messages.quarter;
			case "year" -> messages.year;
			case "as-written" -> messages.asWritten;
			case "interpreted" -> messages.interpreted;
			case "departs" -> messages.departs;
			default -> value;
		};
	}

	private String words(YamlNode.Mapping mapping) {
		String language = isChinese() ? "zh" : "en";
		List<YamlNode> spoken = mapping.entries().stream().filter(entry -> entry.key().value().equals(language))
				.map(YamlNode.Entry::value).toList();
		List<YamlNode> all = spoken.isEmpty() ? mapping.entries().stream().map(YamlNode.Entry::value).toList() : spoken;
		return all.stream().map(this::value).collect(Collectors.joining(" "));
	}

	private boolean isChinese() {
		return Locale.CHINESE.getLanguage().equals(texts.locale().getLanguage());
	}

	private String name(String key) {
		Messages messages = texts.messages();
		return switch (key) {
			case "id" -> messages.id;
			case "name" -> messages.named;
			case "kind" -> messages.surveyKind;
			case "every" -> messages.every;
			case "after" -> messages.after;
			case "due" -> messages.due;
			case "audience" -> messages.audience;
			case "owner" -> messages.owner;
			case "modes" -> messages.modes;
			case "forms" -> messages.forms;
			case "stages" -> messages.stages;
			case "items" -> messages.questionnaire;
			case "records" -> messages.records;
			case "text" -> messages.ruleText;
			case "subject" -> messages.subject;
			case "mark" -> messages.mark;
			case "clause" -> messages.clause;
			default -> key;
		};
	}
}
