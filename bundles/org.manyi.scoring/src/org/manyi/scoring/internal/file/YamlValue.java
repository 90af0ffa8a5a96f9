/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.manyi.model.LocalizedText;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One value of the file with the path that leads to it. Each reading method yields what was asked for, or notes what
 * was found and what was expected and yields nothing.
 *
 * @param path     such as {@code scale.levels[2].score}
 * @param node     the value, with line and column
 * @param problems where problems are noted
 */
record YamlValue(String path, Node node, Problems problems) {

	private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,30}(\\.\\d{1,30})?");
	private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,9}");
	private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
	private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
	private static final Pattern COLUMN_ID = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_.-]*");
	private static final Pattern NULL = Pattern.compile("~|null|Null|NULL|");
	private static final int SHOWN = 40;
	/** A clause of several pages has less. */
	private static final int LONGEST = 4_000;
	/** What lies outside was written by another calendar than the Gregorian one. */
	private static final int FIRST_YEAR = 1900;
	private static final int LAST_YEAR = 2199;

	void problem(String zh, String en) {
		if (path.isEmpty()) {
			problems.add(node, zh, en);
		} else {
			problems.add(node, path + "：" + zh, path + ": " + en);
		}
	}

	/** Notes what does not keep the file from being read. */
	void warn(String zh, String en) {
		problems.warn(node, path + "：" + zh, path + ": " + en);
	}

	/** Notes that something else was expected. */
	<T> Optional<T> expected(String zh, String en) {
		LocalizedText found = found();
		problem("写的是" + found.zh() + "，应为" + zh, "found " + found.en() + ", expected " + en);
		return Optional.empty();
	}

	private LocalizedText found() {
		return switch (node) {
			case ScalarNode scalar when isNull(scalar) -> new LocalizedText("空值", "nothing");
			case ScalarNode scalar when scalar.isPlain() -> LocalizedText.same(quoted(scalar));
			case ScalarNode scalar -> new LocalizedText("带引号的文字" + quoted(scalar), "the quoted text " + quoted(scalar));
			case SequenceNode sequence -> new LocalizedText("列表", "a list");
			default -> new LocalizedText("一组键值", "a mapping");
		};
	}

	private static String quoted(ScalarNode scalar) {
		String value = scalar.getValue().strip().replaceAll("\\s+", " ");
		int end = Math.min(value.length(), SHOWN);
		return "“" + value.substring(0, end) + (end < value.length() ? "…" : "") + "”";
	}

	private static boolean isNull(ScalarNode scalar) {
		return scalar.isPlain() && NULL.matcher(scalar.getValue()).matches();
	}

	/** Line of the value, [1, ∞); 0 where it is not known. */
	int line() {
		return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
	}

	/** The entries of a mapping. */
	YamlFields fields(String... known) {
		return YamlFields.of(this, List.of(known));
	}

	/** The entries of a mapping. */
	YamlFields fields(List<String> known) {
		return YamlFields.of(this, known);
	}

	/** The entries of a mapping whose keys are free, each a scalar as written. */
	Map<String, YamlValue> entries() {
		return YamlFields.entriesOf(this);
	}

	/** The elements of a list; none when it is no list. */
	List<YamlValue> elements() {
		if (!(node instanceof SequenceNode sequence)) {
			expected("列表", "a list");
			return List.of();
		}
		List<YamlValue> elements = new ArrayList<>();
		for (Node element : sequence.getValue()) {
			elements.add(new YamlValue(path + "[" + (elements.size() + 1) + "]", element, problems));
		}
		return elements;
	}

	/** The elements of a list that must name something; none when it is no list, or an empty one. */
	List<YamlValue> someElements(String zh, String en) {
		List<YamlValue> elements = elements();
		if (node instanceof SequenceNode && elements.isEmpty()) {
			problem(zh, en);
		}
		return elements;
	}

	/** A text that is not blank, as written but for surrounding blanks. A number or a flag is a text too. */
	Optional<String> text() {
		if (node instanceof ScalarNode scalar && !isNull(scalar) && !scalar.getValue().isBlank()) {
			String text = scalar.getValue().strip();
			return text.length() <= LONGEST ? Optional.of(text)
					: expected("不超过 " + LONGEST + " 个字的文字", "a text of " + LONGEST + " characters at most");
		}
		return expected("不为空的文字", "a text that is not empty");
	}

	/** A list of texts. */
	List<String> texts() {
		return elements().stream().flatMap(element -> element.text().stream()).toList();
	}

	/** An id of lower case letters, digits and hyphens that starts with a letter. */
	Optional<String> id() {
		return matching(ID, "以小写字母开头、由小写字母、数字和连字符组成的标识",
				"an id of lower case letters, digits and hyphens that starts with a letter");
	}

	/** An id of letters of any script, digits, hyphens, dots and underscores: what a column heading may be. */
	Optional<String> columnId() {
		return matching(COLUMN_ID, "由字母、数字、连字符、点和下划线组成的标识",
				"an id of letters, digits, hyphens, dots and underscores");
	}

	/** A text that has the form. */
	Optional<String> matching(Pattern form, String zh, String en) {
		if (node instanceof ScalarNode scalar && form.matcher(scalar.getValue()).matches()) {
			return Optional.of(scalar.getValue());
		}
		return expected(zh, en);
	}

	/** A day of the Gregorian calendar such as 2026-11-22, in the years 1900 to 2199. */
	Optional<LocalDate> date() {
		if (!(node instanceof ScalarNode scalar) || !DATE.matcher(scalar.getValue()).matches()) {
			return expected("日期，如 2026-01-31", "a date such as 2026-01-31");
		}
		try {
			LocalDate date = LocalDate.parse(scalar.getValue());
			return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR ? Optional.of(date)
					: expected("公历 %d 到 %d 年的日期，如 2026-01-31".formatted(FIRST_YEAR, LAST_YEAR),
							"a date of the Gregorian calendar in the years %d to %d, such as 2026-01-31"
									.formatted(FIRST_YEAR, LAST_YEAR));
		} catch (DateTimeParseException e) {
			return expected("存在的日期，如 2026-01-31", "a day that there is, such as 2026-01-31");
		}
	}

	/** One of the words. */
	Optional<String> oneOf(List<String> words) {
		if (node instanceof ScalarNode scalar && words.contains(scalar.getValue())) {
			return Optional.of(scalar.getValue());
		}
		String nearest = node instanceof ScalarNode scalar ? Suggestion.nearest(scalar.getValue(), words).orElse("")
				: "";
		return expected("以下之一：" + new Enumeration(words).zh() + (nearest.isEmpty() ? "" : "，是否想写“" + nearest + "”？"),
				"one of " + new Enumeration(words).en()
						+ (nearest.isEmpty() ? "" : "; did you mean “" + nearest + "”?"));
	}

	/** An integer in [lowest, highest], without quotes. */
	Optional<Integer> whole(int lowest, int highest) {
		if (node instanceof ScalarNode scalar && scalar.isPlain() && WHOLE.matcher(scalar.getValue()).matches()) {
			int value = Integer.parseInt(scalar.getValue());
			if (value >= lowest && value <= highest) {
				return Optional.of(value);
			}
		}
		return expected(lowest + " 到 " + highest + " 的整数", "an integer from " + lowest + " to " + highest);
	}

	/** A decimal as written, without quotes or exponent. */
	Optional<BigDecimal> decimal() {
		return decimalOr("数字，如 85 或 0.8", "a number such as 85 or 0.8");
	}

	/** A decimal in [lowest, ∞). */
	Optional<BigDecimal> decimalFrom(BigDecimal lowest) {
		String zh = "不小于 " + lowest + " 的数字";
		String en = "a number of " + lowest + " or more";
		return decimalOr(zh, en).filter(value -> value.compareTo(lowest) >= 0 || refuse(zh, en));
	}

	/** A decimal in [lowest, highest]. */
	Optional<BigDecimal> decimal(BigDecimal lowest, BigDecimal highest) {
		String zh = lowest + " 到 " + highest + " 的数字";
		String en = "a number from " + lowest + " to " + highest;
		return decimalOr(zh, en)
				.filter(value -> value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0 || refuse(zh, en));
	}

	private boolean refuse(String zh, String en) {
		return expected(zh, en).isPresent();
	}

	private Optional<BigDecimal> decimalOr(String zh, String en) {
		if (node instanceof ScalarNode scalar && scalar.isPlain() && DECIMAL.matcher(scalar.getValue()).matches()) {
			return Optional.of(new BigDecimal(scalar.getValue()));
		}
		return expected(zh, en);
	}

	/** A text in both languages. */
	Optional<LocalizedText> localized() {
		if (node instanceof ScalarNode) {
			return expected("两种语言的文字，如 {zh: 满意, en: Satisfied}",
					"a text in both languages such as {zh: 满意, en: Satisfied}");
		}
		YamlFields fields = fields("zh", "en");
		Optional<String> zh = fields.required("zh").flatMap(YamlValue::text);
		Optional<String> en = fields.required("en").flatMap(YamlValue::text);
		return zh.flatMap(chinese -> en.map(english -> new LocalizedText(chinese, english)));
	}
}
