/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The entries of one mapping whose keys are known. */
final class YamlFields {

	private static final Pattern DIGITS = Pattern.compile("\\d+");

	private final YamlValue owner;
	private final Map<String, YamlValue> entries;

	private YamlFields(YamlValue owner, Map<String, YamlValue> entries) {
		this.owner = owner;
		this.entries = entries;
	}

	/** Reads a mapping; notes keys that are not known or stand twice. */
	static YamlFields of(YamlValue owner, List<String> known) {
		Map<String, YamlValue> entries = entriesOf(owner);
		for (NodeTuple tuple : owner.node() instanceof MappingNode mapping ? mapping.getValue()
				: List.<NodeTuple>of()) {
			if (tuple.getKeyNode() instanceof ScalarNode key && !known.contains(key.getValue())) {
				unknown(owner, key, known);
			}
		}
		return new YamlFields(owner, entries);
	}

	private static void unknown(YamlValue owner, ScalarNode key, List<String> known) {
		Optional<String> nearest = Suggestion.nearest(key.getValue(), known);
		String place = owner.path().isEmpty() ? "" : owner.path() + ".";
		boolean decimals = DIGITS.matcher(key.getValue()).matches(); // as in {weight: 0,5}
		owner.problems().add(key,
				place + key.getValue() + "：没有这个键，"
						+ nearest.map(word -> "是否想写“" + word + "”？").orElse("这里可用：" + String.join("、", known))
						+ (decimals ? "。小数用小数点，如 0.5" : ""),
				place + key.getValue() + ": there is no such key; "
						+ nearest.map(word -> "did you mean “" + word + "”?")
								.orElse("here one may write " + String.join(", ", known))
						+ (decimals ? ". Numbers have a decimal point: 0.5" : ""));
	}

	/** Every entry by key in the order of the file; the first one where a key stands twice. */
	static Map<String, YamlValue> entriesOf(YamlValue owner) {
		Map<String, YamlValue> entries = new LinkedHashMap<>();
		if (!(owner.node() instanceof MappingNode mapping)) {
			owner.expected("一组键值", "a mapping of keys to values");
			return entries;
		}
		for (NodeTuple tuple : mapping.getValue()) {
			if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
				owner.problems().add(tuple.getKeyNode(), "键应为文字，不能是列表或一组键值",
						"a key is a text, not a list or a mapping");
				continue;
			}
			String path = owner.path().isEmpty() ? key.getValue() : owner.path() + "." + key.getValue();
			YamlValue value = new YamlValue(path, tuple.getValueNode(), owner.problems());
			YamlValue first = entries.putIfAbsent(key.getValue(), value);
			if (first != null) {
				int line = first.node().getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
				owner.problems().add(key, path + "：这个键重复，第 " + line + " 行已有",
						path + ": this key stands twice, first in line " + line);
			}
		}
		return entries;
	}

	/** The value of the key, empty where the mapping has none. */
	Optional<YamlValue> optional(String key) {
		return Optional.ofNullable(entries.get(key));
	}

	/** The value of the key; its absence is a problem unless the owner is no mapping, which has been noted. */
	Optional<YamlValue> required(String key) {
		Optional<YamlValue> value = optional(key);
		if (value.isEmpty() && owner.node() instanceof MappingNode) {
			String place = owner.path().isEmpty() ? "" : owner.path();
			owner.problems().add(owner.node(), (place.isEmpty() ? "文件" : place + "：") + "缺少必需的键“" + key + "”",
					(place.isEmpty() ? "the file" : place) + " lacks the required key “" + key + "”");
		}
		return value;
	}
}
