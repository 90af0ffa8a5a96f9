/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNull;

/** A value of a document with its place in the text. */
public sealed interface YamlNode {

	/**
	 * Where it stands: without comments, of a block of lines from its first dash or key to the end of its last value.
	 */
	Span span();

	/** How a scalar is written. */
	enum Quoting {
		/** Without quotes. */
		PLAIN,
		/** In single quotes. */
		SINGLE,
		/** In double quotes. */
		DOUBLE,
		/** As lines of text below a {@code |} or {@code >}. */
		LINES
	}

	/**
	 * A word or number.
	 *
	 * @param span    where it stands, quotes included; without length where nothing is written
	 * @param value   what it says
	 * @param quoting how it is written
	 */
	record Scalar(@NonNull Span span, String value, Quoting quoting) implements YamlNode {
	}

	/**
	 * A list.
	 *
	 * @param span     where it stands
	 * @param flow     whether it is written in brackets
	 * @param elements its elements
	 */
	record Listing(@NonNull Span span, boolean flow, List<Element> elements) implements YamlNode {

		public Listing {
			elements = List.copyOf(elements);
		}
	}

	/**
	 * An element of a list.
	 *
	 * @param start where its dash stands, or itself in brackets
	 * @param value the element
	 */
	record Element(int start, YamlNode value) {
	}

	/**
	 * Keys with their values.
	 *
	 * @param span    where it stands
	 * @param flow    whether it is written in braces
	 * @param entries in the order of the text
	 */
	record Mapping(@NonNull Span span, boolean flow, List<Entry> entries) implements YamlNode {

		public Mapping {
			entries = List.copyOf(entries);
		}

		/** The value of the key; empty where there is no such key. */
		public Optional<YamlNode> find(String key) {
			return entries.stream().filter(entry -> entry.key().value().equals(key)).map(Entry::value).findFirst();
		}
	}

	/**
	 * A key with its value.
	 *
	 * @param key   the key
	 * @param colon where its colon stands
	 * @param value the value
	 */
	record Entry(Scalar key, int colon, YamlNode value) {
	}

	/** The value that the path leads to from here; empty where there is none. */
	default Optional<YamlNode> find(YamlPath path) {
		YamlNode node = this;
		for (YamlPath.Step step : path.steps()) {
			Optional<YamlNode> next = switch (step) {
			case YamlPath.Key(String name) -> node instanceof Mapping mapping ? mapping.find(name) : Optional.empty();
				case YamlPath.Position(int index) ->
					node instanceof Listing list && index >= 0 && index < list.elements().size()
							? Optional.of(list.elements().get(index).value())
							: Optional.empty();
			};
			if (next.isEmpty()) {
				return Optional.empty();
			}
			node = next.get();
		}
		return Optional.of(node);
	}
}
