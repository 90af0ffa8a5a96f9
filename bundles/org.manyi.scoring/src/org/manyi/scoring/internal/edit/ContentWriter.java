/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.edit;

import java.util.stream.Collectors;

import org.manyi.scoring.edit.YamlContent;
import org.manyi.scoring.edit.YamlNode.Quoting;

/**
 * Writes new values: lists of mappings with a line for each element, all else in brackets and braces on one line, as
 * long as that is not too long.
 *
 * @param lineBreak the line break of the text
 */
record ContentWriter(String lineBreak) {

	private static final int LONGEST_LINE = 120;

	/** In brackets and braces, on one line. */
	String flow(YamlContent content) {
		return switch (content) {
			case YamlContent.Scalar scalar -> ScalarWriter.write(scalar, Quoting.PLAIN, true);
			case YamlContent.Listing list ->
				list.elements().stream().map(this::flow).collect(Collectors.joining(", ", "[", "]"));
			case YamlContent.Mapping mapping -> mapping.entries().entrySet().stream()
					.map(entry -> key(entry.getKey(), true) + ": " + flow(entry.getValue()))
					.collect(Collectors.joining(", ", "{", "}"));
		};
	}

	/** An element of a list on lines of its own, from its dash on. */
	String element(YamlContent content, int column, boolean lines) {
		if (content instanceof YamlContent.Mapping mapping && !mapping.entries().isEmpty()
				&& (lines || !fits(content, column))) {
			String separator = lineBreak + " ".repeat(column + 2);
			return "- " + mapping.entries().entrySet().stream()
					.map(entry -> entry(entry.getKey(), entry.getValue(), column + 2))
					.collect(Collectors.joining(separator));
		}
		return "- " + inLine(content);
	}

	/** A key with its value, from the key on. */
	String entry(String key, YamlContent content, int column) {
		boolean lines = switch (content) {
			case YamlContent.Scalar scalar -> false;
			case YamlContent.Listing list -> list.elements().stream().anyMatch(YamlContent.Mapping.class::isInstance);
			case YamlContent.Mapping mapping -> !mapping.entries().isEmpty() && !fits(content, column + key.length());
		};
		if (!lines) {
			return key(key, false) + ": " + inLine(content);
		}
		String separator = lineBreak + " ".repeat(column + 2);
		return key(key, false) + ":" + separator + switch (content) {
		case YamlContent.Listing list -> list.elements().stream().map(element -> element(element, column + 2, false))
					.collect(Collectors.joining(separator));
			case YamlContent.Mapping mapping -> mapping.entries().entrySet().stream()
					.map(entry -> entry(entry.getKey(), entry.getValue(), column + 2))
					.collect(Collectors.joining(separator));
			case YamlContent.Scalar scalar -> inLine(scalar);
		};
	}

	private String inLine(YamlContent content) {
		return content instanceof YamlContent.Scalar scalar ? ScalarWriter.write(scalar, Quoting.PLAIN, false)
				: flow(content);
	}

	private boolean fits(YamlContent content, int column) {
		return column + flow(content).length() <= LONGEST_LINE;
	}

	static String key(String key, boolean flow) {
		return ScalarWriter.write(YamlContent.text(key), Quoting.PLAIN, flow);
	}
}
