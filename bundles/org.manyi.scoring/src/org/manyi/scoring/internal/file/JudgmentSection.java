/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.manyi.model.Judgments;
import org.manyi.model.Rational;

/** Reads experts' pairwise judgments, each as a full matrix or as its upper triangle. */
final class JudgmentSection {

	private static final Pattern ENTRY = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,12})?)(?:\\s*/\\s*(\\d{1,9}(?:\\.\\d{1,12})?))?");

	private final List<String> itemIds;

	/**
	 * @param itemIds the items in questionnaire order; empty where they could not be read
	 */
	JudgmentSection(List<String> itemIds) {
		this.itemIds = itemIds;
	}

	/** The judgments that could be read. */
	List<Judgments> read(YamlValue value) {
		List<Judgments> experts = new ArrayList<>();
		for (YamlValue element : value.elements()) {
			expert(element, experts.size() + 1).ifPresent(experts::add);
		}
		return experts;
	}

	private Optional<Judgments> expert(YamlValue value, int number) {
		YamlFields fields = value.fields("expert", "items", "rows");
		String expert = fields.optional("expert").flatMap(YamlValue::text).orElse(String.valueOf(number));
		List<String> ids = fields.optional("items").map(this::items).orElse(itemIds);
		Optional<YamlValue> rows = fields.required("rows");
		if (ids.isEmpty() || rows.isEmpty()) {
			return Optional.empty();
		}
		return rows.flatMap(list -> matrix(list, ids.size())).map(matrix -> matrix.size() == ids.size()
				? new Judgments(expert, ids, matrix)
				: Judgments.ofUpperTriangle(expert, ids, matrix));
	}

	private List<String> items(YamlValue value) {
		List<String> ids = value.texts();
		boolean isOrder = ids.size() == itemIds.size() && itemIds.containsAll(ids) && ids.containsAll(itemIds);
		if (!itemIds.isEmpty() && !isOrder) {
			value.expected("全部调查项，每项一次：" + String.join("、", itemIds), "every item once: " + String.join(", ", itemIds));
			return List.of();
		}
		return ids;
	}

	private static Optional<List<List<Rational>>> matrix(YamlValue value, int size) {
		List<YamlValue> rows = value.elements();
		boolean full = rows.size() == size;
		if (!full && rows.size() != size - 1) {
			return value.expected("%d 行（完整的矩阵）或 %d 行（对角线以上的部分）".formatted(size, size - 1),
					"%d rows (the full matrix) or %d (the part above the diagonal)".formatted(size, size - 1));
		}
		int before = value.problems().count();
		List<List<Rational>> matrix = new ArrayList<>();
		for (YamlValue row : rows) {
			int expected = full ? size : size - 1 - matrix.size();
			List<YamlValue> entries = row.elements();
			if (entries.size() != expected) {
				row.expected(expected + " 个判断", expected + (expected == 1 ? " judgment" : " judgments"));
			}
			matrix.add(entries.stream().flatMap(entry -> judgment(entry).stream()).toList());
		}
		return value.problems().count() > before ? Optional.empty() : Optional.of(matrix);
	}

	private static Optional<Rational> judgment(YamlValue value) {
		Optional<String> text = value.matching(ENTRY, "大于 0 的数或分数，如 3 或 1/3", "a number above 0 such as 3 or 1/3");
		Matcher entry = ENTRY.matcher(text.orElse(""));
		if (!entry.matches()) {
			return Optional.empty();
		}
		Rational numerator = Rational.of(new BigDecimal(entry.group(1)));
		Rational denominator = entry.group(2) == null ? Rational.ONE : Rational.of(new BigDecimal(entry.group(2)));
		if (numerator.signum() == 0 || denominator.signum() == 0) {
			return value.expected("大于 0 的数或分数，如 3 或 1/3", "a number above 0 such as 3 or 1/3");
		}
		return Optional.of(numerator.divide(denominator));
	}
}
