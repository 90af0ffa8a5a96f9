/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a value of a document says, without its place and its form. */
public sealed interface YamlContent {

	/**
	 * A word or number.
	 *
	 * @param value what it says
	 * @param bare  whether it must stand without quotes, as numbers do
	 */
	record Scalar(String value, boolean bare) implements YamlContent {
	}

	/**
	 * A list.
	 *
	 * @param elements in the order they are written in
	 */
	record Listing(List<YamlContent> elements) implements YamlContent {

		public Listing {
			elements = List.copyOf(elements);
		}
	}

	/**
	 * Keys with their values.
	 *
	 * @param entries in the order they are written in
	 */
	record Mapping(Map<String, YamlContent> entries) implements YamlContent {

		/** No keys. */
		public static final Mapping EMPTY = new Mapping(Map.of());

		public Mapping {
			entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
		}

		/** The same with another key at the end. */
		public Mapping with(String key, YamlContent value) {
			Map<String, YamlContent> more = new LinkedHashMap<>(entries);
			more.put(key, value);
			return new Mapping(more);
		}
	}

	/** A text: quoted where it has to be. */
	static Scalar text(String value) {
		return new Scalar(value, false);
	}

	/** A number, or another word that must not be quoted. */
	static Scalar bare(String value) {
		return new Scalar(value, true);
	}

	/** A text in both languages. */
	static Mapping localized(String zh, String en) {
		return Mapping.EMPTY.with("zh", text(zh)).with("en", text(en));
	}

	/** What a value says. */
	static YamlContent of(YamlNode node) {
		return switch (node) {
			case YamlNode.Scalar scalar -> new Scalar(scalar.value(), scalar.quoting() == YamlNode.Quoting.PLAIN);
			case YamlNode.Listing list ->
				new Listing(list.elements().stream().map(element -> of(element.value())).toList());
			case YamlNode.Mapping mapping -> {
				Map<String, YamlContent> entries = new LinkedHashMap<>();
				mapping.entries().forEach(entry -> entries.put(entry.key().value(), of(entry.value())));
				yield new Mapping(entries);
			}
		};
	}

	/** Whether what was read is what was meant: all values, and numbers without quotes. */
	default boolean isMetBy(YamlContent read) {
		return switch (this) {
			case Scalar meant -> read instanceof Scalar found && meant.value().equals(found.value())
					&& (!meant.bare() || found.bare());
			case Listing meant -> read instanceof Listing found && areMet(meant.elements(), found.elements());
			case Mapping meant -> read instanceof Mapping found
					&& List.copyOf(meant.entries().keySet()).equals(List.copyOf(found.entries().keySet()))
					&& areMet(List.copyOf(meant.entries().values()), List.copyOf(found.entries().values()));
		};
	}

	private static boolean areMet(List<YamlContent> meant, List<YamlContent> found) {
		if (meant.size() != found.size()) {
			return false;
		}
		for (int i = 0; i < meant.size(); i++) {
			if (!meant.get(i).isMetBy(found.get(i))) {
				return false;
			}
		}
		return true;
	}
}
