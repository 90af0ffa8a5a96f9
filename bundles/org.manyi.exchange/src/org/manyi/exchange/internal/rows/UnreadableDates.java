/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.manyi.exchange.internal.text.Damage;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.Warning;

/** Dates of a file that could not be read: how many, and where the first of them stand. */
public final class UnreadableDates {

	/** So many different ones are shown. */
	private static final int SHOWN = 3;
	/** So many characters of each. */
	private static final int LONGEST = 30;

	/** The first different ones, with the row in which each stands first. */
	private final Map<String, Long> first = new LinkedHashMap<>();
	private long count;

	/**
	 * Takes one.
	 *
	 * @param row   its number among the records, the header being 1
	 * @param value what stands in the cell, not blank
	 */
	public void add(long row, String value) {
		count++;
		if (first.size() < SHOWN) {
			String text = value.strip();
			first.putIfAbsent(Damage.visible(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text), row);
		}
	}

	/**
	 * What a reader must know of them, empty where all dates could be read.
	 *
	 * @param heading of their column
	 * @param advice  what to do
	 * @param shown   whether the reader may see what stands on single sheets
	 */
	public Optional<Warning> warning(String heading, LocalizedText advice, boolean shown) {
		if (count == 0) {
			return Optional.empty();
		}
		String zh = !shown ? "" : first.entrySet().stream()
				.map(one -> "第 %d 行“%s”".formatted(one.getValue(), one.getKey()))
				.collect(Collectors.joining("、", "，最先出现的是", ""));
		String en = !shown ? "" : first.entrySet().stream()
				.map(one -> "\"%s\" in row %d".formatted(one.getKey(), one.getValue()))
				.collect(Collectors.joining(", ", ", first ", ""));
		return Optional.of(new Warning("unreadable-date", Optional.empty(), new LocalizedText(
				"“%s”列有 %d 个日期无法识别%s；这些调查表的时期按未知计。%s".formatted(heading, count, zh, advice.zh()),
				"%s could not be read%s (column \"%s\"); the period of these sheets is unknown. %s"
						.formatted(count == 1 ? "1 date" : count + " dates", en, heading, advice.en()))));
	}
}
