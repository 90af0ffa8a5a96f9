/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.manyi.model.Dimension;
import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.Judgments;
import org.manyi.model.Rational;

/** Reads experts' pairwise judgments, each as a full matrix or as its upper triangle. */
final class JudgmentSection {

	private static final Pattern ENTRY = Pattern
			.compile("(\\d{1,9}(?:\\.\\d{1,12})?)(?:\\s*/\\s*(\\d{1,9}(?:\\.\\d{1,12})?))?");

	private static final int DIGITS = 6;

	private final List<String> itemIds;
	/** What may be compared: all items; where there are dimensions these, and the items of each. */
	private final List<List<String>> comparisons;
	private final Map<List<Object>, Integer> lineOfExpert = new HashMap<>();

	/**
	 * @param indicators what is judged; empty where they could not be read
	 */
	JudgmentSection(Optional<IndicatorSet> indicators) {
		itemIds = indicators.map(set -> set.items().stream().map(Item::id).toList()).orElse(List.of());
		comparisons = indicators.map(JudgmentSection::comparisons).orElse(List.of());
	}

	private static List<List<String>> comparisons(IndicatorSet indicators) {
		List<List<String>> comparisons = new ArrayList<>(List.of(indicators.items().stream().map(Item::id).toList()));
		if (!indicators.dimensions().isEmpty()) {
			List<String> highest = new ArrayList<>(indicators.dimensions().stream().map(Dimension::id).toList());
			indicators.items().stream().map(Item::id).filter(id -> indicators.dimensionOf(id).isEmpty())
					.forEach(highest::add);
			comparisons.add(highest);
			indicators.dimensions().forEach(dimension -> comparisons.add(dimension.itemIds()));
		}
		return comparisons;
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
		claim(fields.optional("expert").orElse(value), expert, new TreeSet<>(ids));
		Optional<YamlValue> rows = fields.required("rows");
		if (ids.isEmpty() || rows.isEmpty()) {
			return Optional.empty();
		}
		Optional<Judgments> judgments = rows.flatMap(list -> matrix(list, ids.size()))
				.map(matrix -> matrix.size() == ids.size() ? new Judgments(expert, ids, matrix)
						: Judgments.ofUpperTriangle(expert, ids, matrix));
		judgments.ifPresent(made -> refuseContradictions(made, rows.get().elements()));
		return judgments;
	}

	/** An expert compares the same things once. */
	private void claim(YamlValue value, String expert, Set<String> compared) {
		Integer earlier = lineOfExpert.putIfAbsent(List.of(expert, compared), value.line());
		if (earlier != null && !compared.isEmpty()) {
			value.problem("专家“" + expert + "”重复，第 " + earlier + " 行已有",
					"the expert “" + expert + "” stands twice, first in line " + earlier);
		}
	}

	/** The order of rows and columns; none where it is wrong. */
	private List<String> items(YamlValue value) {
		if (itemIds.isEmpty()) {
			return List.of();
		}
		int before = value.problems().count();
		Set<String> named = new LinkedHashSet<>();
		for (YamlValue element : value.elements()) {
			element.oneOf(comparisons.stream().flatMap(List::stream).distinct().toList()).filter(id -> !named.add(id))
					.ifPresent(
					twice -> element.problem("调查项“" + twice + "”重复", "the item “" + twice + "” stands twice"));
		}
		if (value.problems().count() == before
				&& comparisons.stream().noneMatch(compared -> named.equals(Set.copyOf(compared)))) {
			List<String> missing = meant(named).stream().filter(id -> !named.contains(id)).toList();
			String zh = missing.isEmpty() ? "" : "，缺少 " + new Enumeration(missing).zh();
			String en = missing.isEmpty() ? "" : ", there is no " + new Enumeration(missing).en();
			if (comparisons.size() == 1) {
				value.problem("应列出全部调查项" + zh, "expected every item once" + en);
			} else {
				value.problem("应列出全部调查项，或全部维度，或一个维度的全部调查项" + zh,
						"expected every item once, or every dimension, or every item of one dimension" + en);
			}
		}
		return value.problems().count() > before ? List.of() : List.copyOf(named);
	}

	/** Of what may be compared, the first that has all of these; else all items. */
	private List<String> meant(Set<String> named) {
		return comparisons.subList(1, comparisons.size()).stream().filter(compared -> compared.containsAll(named))
				.findFirst().orElse(itemIds);
	}

	/** Points at the judgment below the diagonal, or on it; above it stands the one it contradicts. */
	private static void refuseContradictions(Judgments judgments, List<YamlValue> rows) {
		for (int row = 0; row < rows.size() && rows.size() == judgments.itemIds().size(); row++) {
			List<YamlValue> cells = rows.get(row).elements();
			for (int column = 0; column <= row; column++) {
				if (!judgments.isReciprocal(row, column)) {
					cells.get(column).problem(row == column ? "调查项与自己相比应为 1" : acrossZh(judgments, row, column),
							row == column ? "an item compared with itself is 1" : acrossEn(judgments, row, column));
				}
			}
		}
	}

	private static String acrossZh(Judgments judgments, int row, int column) {
		return "与对角线另一侧不互为倒数：%s 比 %s 为 %s，则此处应为 %s".formatted(judgments.itemIds().get(column),
				judgments.itemIds().get(row), number(judgments.entry(column, row)),
				number(Rational.ONE.divide(judgments.entry(column, row))));
	}

	private static String acrossEn(Judgments judgments, int row, int column) {
		return "not the reciprocal of what stands across the diagonal: %s to %s is %s, so expected %s here".formatted(
				judgments.itemIds().get(column), judgments.itemIds().get(row), number(judgments.entry(column, row)),
				number(Rational.ONE.divide(judgments.entry(column, row))));
	}

	private static String number(Rational value) {
		return value.toPlainString(DIGITS);
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
