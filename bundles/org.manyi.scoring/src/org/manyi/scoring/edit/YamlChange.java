/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A change that a user means, in terms of values. */
public sealed interface YamlChange {

	/**
	 * Another word or number in place of one that is there.
	 *
	 * @param path  the one that is there
	 * @param value the new one
	 */
	record Set(YamlPath path, YamlContent.Scalar value) implements YamlChange {
	}

	/**
	 * Another value for a key, whatever either is. What stands in comments in the old value and behind it stays.
	 *
	 * @param path  of the value that is there, in a mapping
	 * @param value the new one
	 */
	record Replace(YamlPath path, YamlContent value) implements YamlChange {
	}

	/**
	 * A new key in a mapping.
	 *
	 * @param mapping  which
	 * @param position the place among its keys, [0, keys]
	 * @param key      a key it does not have
	 * @param value    its value
	 */
	record Put(YamlPath mapping, int position, String key, YamlContent value) implements YamlChange {
	}

	/**
	 * A new element in a list.
	 *
	 * @param list     which
	 * @param position the place it takes, [0, elements]
	 * @param value    the element
	 */
	record Insert(YamlPath list, int position, YamlContent value) implements YamlChange {
	}

	/**
	 * An element, or a key with its value, goes.
	 *
	 * @param path which
	 */
	record Remove(YamlPath path) implements YamlChange {
	}

	/**
	 * An element, or a key with its value, takes another place among its siblings.
	 *
	 * @param path which
	 * @param to   the place it takes, [0, siblings]
	 */
	record Move(YamlPath path, int to) implements YamlChange {
	}

	/** The mapping or list whose children change. */
	private YamlPath container() {
		return switch (this) {
			case Set set -> set.path().parent();
			case Replace replace -> replace.path().parent();
			case Put put -> put.mapping();
			case Insert insert -> insert.list();
			case Remove remove -> remove.path().parent();
			case Move move -> move.path().parent();
		};
	}

	/** What the document says after the change. */
	default YamlContent applyTo(YamlContent document) {
		return at(document, container().steps());
	}

	private YamlContent at(YamlContent node, List<YamlPath.Step> steps) {
		if (steps.isEmpty()) {
			return changed(node);
		}
		List<YamlPath.Step> rest = steps.subList(1, steps.size());
		return switch (steps.getFirst()) {
			case YamlPath.Key(String name) when node instanceof YamlContent.Mapping mapping -> {
				Map<String, YamlContent> entries = new LinkedHashMap<>(mapping.entries());
				entries.computeIfPresent(name, (key, value) -> at(value, rest));
				yield new YamlContent.Mapping(entries);
			}
			case YamlPath.Position(int index) when node instanceof YamlContent.Listing list -> {
				List<YamlContent> elements = new ArrayList<>(list.elements());
				elements.set(index, at(elements.get(index), rest));
				yield new YamlContent.Listing(elements);
			}
			default -> node;
		};
	}

	private YamlContent changed(YamlContent node) {
		return switch (node) {
			case YamlContent.Mapping mapping -> {
				List<Map.Entry<String, YamlContent>> entries = new ArrayList<>(mapping.entries().entrySet());
				change(entries, List.copyOf(mapping.entries().keySet()));
				Map<String, YamlContent> ordered = new LinkedHashMap<>();
				entries.forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
				yield new YamlContent.Mapping(ordered);
			}
			case YamlContent.Listing list -> {
				List<YamlContent> elements = new ArrayList<>(list.elements());
				change(elements);
				yield new YamlContent.Listing(elements);
			}
			case YamlContent.Scalar scalar -> scalar;
		};
	}

	private void change(List<Map.Entry<String, YamlContent>> entries, List<String> keys) {
		switch (this) {
			case Set(YamlPath path, YamlContent.Scalar value) when path.last() instanceof YamlPath.Key(String name) ->
				entries.set(keys.indexOf(name), Map.entry(name, value));
			case Replace(YamlPath path, YamlContent value) when path.last() instanceof YamlPath.Key(String name) ->
				entries.set(keys.indexOf(name), Map.entry(name, value));
			case Put put -> entries.add(put.position(), Map.entry(put.key(), put.value()));
			case Remove(YamlPath path) when path.last() instanceof YamlPath.Key(String name) ->
				entries.remove(keys.indexOf(name));
			case Move(YamlPath path, int to) when path.last() instanceof YamlPath.Key(String name) ->
				entries.add(to, entries.remove(keys.indexOf(name)));
			default -> throw new IllegalArgumentException("This change is for a list");
		}
	}

	private void change(List<YamlContent> elements) {
		switch (this) {
			case Set(YamlPath path, YamlContent.Scalar value)
					when path.last() instanceof YamlPath.Position(int index) ->
				elements.set(index, value);
			case Insert insert -> elements.add(insert.position(), insert.value());
			case Remove(YamlPath path) when path.last() instanceof YamlPath.Position(int index) ->
				elements.remove(index);
			case Move(YamlPath path, int to) when path.last() instanceof YamlPath.Position(int index) ->
				elements.add(to, elements.remove(index));
			default -> throw new IllegalArgumentException("This change is for a mapping");
		}
	}
}
