/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.slice;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.manyi.model.GroupField;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.Warning;

/**
 * Names of one field that are told apart though they differ by case, by width (全角, 半角), or by blanks and characters
 * that nobody sees alone: probably one unit, region or stage that stands twice.
 *
 * @param field what they are names of
 * @param sets  those that look alike, at least two in each
 */
public record LookAlikes(GroupField field, List<SortedSet<String>> sets) {

	private static final Map<GroupField, String> FIELDS = Map.of(GroupField.UNIT, "单位名称", GroupField.REGION, "区域名称",
			GroupField.STAGE, "阶段名称", GroupField.CUSTOMER_SEGMENT, "客户类别", GroupField.PROJECT, "项目名称",
			GroupField.MODE, "调查方式", GroupField.SURVEY, "调查名称", GroupField.SOURCE_FORM, "来源表单");

	/** So many sets are shown. */
	private static final int SHOWN = 5;

	public LookAlikes {
		sets = List.copyOf(sets);
	}

	/** Those among the names of a field; empty where all of them look different. */
	public static Optional<LookAlikes> among(GroupField field, Collection<String> names) {
		SortedMap<String, SortedSet<String>> alike = new TreeMap<>();
		names.stream().filter(name -> !name.isEmpty())
				.forEach(name -> alike.computeIfAbsent(look(name), other -> new TreeSet<>()).add(name));
		List<SortedSet<String>> sets = alike.values().stream().filter(set -> set.size() > 1).toList();
		return sets.isEmpty() ? Optional.empty() : Optional.of(new LookAlikes(field, sets));
	}

	/** What they share who look alike. */
	private static String look(String name) {
		String visible = Normalizer.normalize(name, Form.NFKC).codePoints().filter(one -> !isUnseen(one))
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
		// upper case first: letters that share it, such as ß and SS, are alike
		return visible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
	}

	private static boolean isUnseen(int character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character) || isInvisible(character);
	}

	private static boolean isInvisible(int character) {
		int type = Character.getType(character);
		return type == Character.FORMAT || type == Character.CONTROL;
	}

	/** Every name that looks like another one. */
	public SortedSet<String> names() {
		return sets.stream().flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new));
	}

	/** Says which they are, those that nobody sees by their numbers. */
	public LocalizedText words() {
		String more = sets.size() > SHOWN ? "…" : "";
		String zh = sets.stream().limit(SHOWN).map(set -> list(set, "“", "”", " 与 ")).collect(Collectors.joining("；"));
		String en = sets.stream().limit(SHOWN).map(set -> list(set, "\"", "\"", " and "))
				.collect(Collectors.joining("; "));
		return new LocalizedText(
				"有 %d 组%s只差大小写、全角半角、空格或看不见的字符，却当作不同的名称：%s%s。若是同一个，请在数据中统一写法。"
						.formatted(sets.size(), FIELDS.getOrDefault(field, field.word()), zh, more),
				("Names (%s) that differ by case, width, blanks or characters nobody sees alone, and are told apart: "
						+ "%s%s. If they mean the same, write them alike in the data.")
						.formatted(field.word(), en, more));
	}

	/** The same as a warning about the field. */
	public Warning warning() {
		return new Warning("names-alike", Optional.of(field.word()), words());
	}

	private static String list(SortedSet<String> set, String open, String close, String between) {
		return set.stream().map(name -> open + visible(name) + close).collect(Collectors.joining(between));
	}

	/** With what nobody sees as its number, such as {@code ⟨U+200B⟩}. */
	private static String visible(String name) {
		return name.codePoints()
				.mapToObj(one -> isInvisible(one) || one != ' ' && (Character.isSpaceChar(one)
						|| Character.isWhitespace(one)) ? "⟨U+%04X⟩".formatted(one) : Character.toString(one))
				.collect(Collectors.joining());
	}
}
