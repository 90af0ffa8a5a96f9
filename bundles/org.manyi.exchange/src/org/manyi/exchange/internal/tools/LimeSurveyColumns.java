/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.tools;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.manyi.model.ResponseField;

/** The headings that LimeSurvey writes: codes such as {@code submitdate}, or what they mean in words. */
final class LimeSurveyColumns {

	/** Fewer of LimeSurvey's own columns are no sign of it. */
	static final int SIGNS = 3;

	private static final Pattern CODE_AND_TEXT = Pattern
			.compile("(?s)(?<code>[A-Za-z][A-Za-z0-9_]*(?:\\[[^\\]]*\\])*)(?:\\. |: | - )(?<text>.+)");
	private static final Set<String> TICKS = Set.of("Y", "N", "Yes", "No", "是", "否");
	/** What answers in full have where a check box was not shown. */
	private static final Set<String> NO_BOX = Set.of("N/A", "不适用");

	private final ToolColumns codes = new ToolColumns().field(ResponseField.RESPONSE_ID, "id")
			.field(ResponseField.DATE, "submitdate").field(ResponseField.DURATION, "interviewtime")
			.unused("token", "lastpage", "startlanguage", "seed", "startdate", "datestamp", "ipaddr", "refurl");
	private final ToolColumns words = new ToolColumns()
			.field(ResponseField.RESPONSE_ID, "response id", "答复 id", "回复 id", "响应 id")
			.field(ResponseField.DATE, "date submitted", "提交日期")
			.field(ResponseField.DURATION, "total time", "总时间")
			.unused("access code", "token", "last page", "start language", "seed", "date started", "date last action",
					"ip address", "referrer url", "操作码", "最后一页", "最后页", "起始语言", "种子", "开始日期", "最后操作日期");

	/** How many of LimeSurvey's own codes a row of headings has. */
	long codesIn(List<String> row) {
		return codes.countIn(row.stream().map(LimeSurveyColumns::code).toList());
	}

	/** How many of LimeSurvey's own columns a row of headings has, by code or in words. */
	long signsIn(List<String> row) {
		return Math.max(codesIn(row), Math.max(words.countIn(row), row.stream()
				.filter(heading -> ownColumn(heading).isPresent()).map(ToolColumns::key).distinct().count()));
	}

	/** What LimeSurvey writes under that heading by itself. */
	Optional<ToolColumn> ownColumn(String heading) {
		Optional<ToolColumn> known = codes.find(code(heading)).or(() -> words.find(heading));
		return known.isPresent() || !isTiming(heading) ? known : Optional.of(ToolColumn.UNUSED);
	}

	private static boolean isTiming(String heading) {
		String code = code(heading).toLowerCase(Locale.ROOT);
		return code.startsWith("grouptime") || code.startsWith("questiontime");
	}

	/** The code of a heading of code and text; the heading where there is no text behind it. */
	static String code(String heading) {
		Matcher matcher = CODE_AND_TEXT.matcher(heading.strip());
		return matcher.matches() ? matcher.group("code") : heading.strip();
	}

	/** Whether the headings of a row are codes with texts: LimeSurvey's own are so as well. */
	boolean areCodesWithTexts(List<String> row) {
		return row.stream().map(String::strip).filter(heading -> CODE_AND_TEXT.matcher(heading).matches())
				.anyMatch(heading -> codes.find(code(heading)).isPresent());
	}

	/** A heading of code and text as both; the heading where there is no text behind it. */
	static List<String> parts(String heading) {
		Matcher matcher = CODE_AND_TEXT.matcher(heading.strip());
		return matcher.matches() ? List.of(matcher.group("code"), matcher.group("text")) : List.of(heading);
	}

	/**
	 * The choice that a column is the check box of.
	 *
	 * @param heading has it in brackets
	 * @param values  what stands below the heading
	 * @return empty where it is no check box
	 */
	static Optional<String> choice(String heading, SampledColumn values) {
		Set<String> ticks = values.values().stream().filter(value -> !NO_BOX.contains(value))
				.collect(Collectors.toSet());
		return new SampledColumn(ticks).holdsOnly(TICKS) ? inBrackets(heading) : Optional.empty();
	}

	/** What stands in the last brackets. */
	private static Optional<String> inBrackets(String heading) {
		String text = heading.strip();
		int open = Math.max(text.lastIndexOf('['), text.lastIndexOf('('));
		return open > 0 && (text.endsWith("]") || text.endsWith(")"))
				? Optional.of(text.substring(open + 1, text.length() - 1).strip()).filter(choice -> !choice.isEmpty())
				: Optional.empty();
	}
}
