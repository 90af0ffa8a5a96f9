/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.mapping.AnswerDictionary;
import org.manyi.exchange.api.mapping.AnswerMeaning;
import org.manyi.exchange.internal.columns.ComparisonKey;
import org.manyi.model.RatingScale;

/**
 * What the values of an item's column would mean.
 *
 * @param dictionary what the scale does not say itself
 * @param unknown    rows with a value that nobody knows
 * @param codes      whether levels were told from the numbers in codes such as A5, which is a guess
 */
record AnswerProposal(AnswerDictionary dictionary, long unknown, boolean codes) {

	private static final Pattern CODE = Pattern.compile("[a-z]{1,3}0*(?<number>\\d{1,2})");

	static AnswerProposal of(SourceColumn column, Map<String, Long> values, RatingScale scale, LabelMeanings meanings) {
		Map<String, AnswerMeaning> entries = new LinkedHashMap<>();
		column.labels().forEach((value, label) -> meanings.of(label)
				.filter(meaning -> !meanings.inScale(value).equals(Optional.of(meaning)))
				.ifPresent(meaning -> entries.put(value, meaning)));
		Map<String, Long> open = new LinkedHashMap<>();
		values.forEach((value, count) -> {
			boolean known = value.isEmpty() || entries.containsKey(value) || column.states().containsKey(value)
					|| meanings.inScale(value).isPresent();
			Optional<AnswerMeaning> meaning = known ? Optional.empty() : meanings.of(value);
			meaning.ifPresent(known2 -> entries.put(value, known2));
			if (!known && meaning.isEmpty()) {
				open.put(value, count);
			}
		});
		boolean codes = !open.isEmpty() && open.keySet().stream().allMatch(value -> level(value, scale).isPresent())
				&& values.keySet().stream().noneMatch(value -> isLevel(meanings, value, entries));
		if (codes) {
			open.keySet().forEach(value -> entries.put(value, new AnswerMeaning.Level(level(value, scale).orElseThrow())));
			open.clear();
		}
		return new AnswerProposal(new AnswerDictionary(entries), open.values().stream().mapToLong(Long::longValue).sum(),
				codes);
	}

	private static boolean isLevel(LabelMeanings meanings, String value, Map<String, AnswerMeaning> entries) {
		return !value.isEmpty() && Optional.ofNullable(entries.get(value)).or(() -> meanings.inScale(value))
				.filter(AnswerMeaning.Level.class::isInstance).isPresent();
	}

	private static Optional<Integer> level(String value, RatingScale scale) {
		Matcher matcher = CODE.matcher(ComparisonKey.of(value).text());
		return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group("number")))
				.filter(score -> scale.level(score).isPresent()) : Optional.empty();
	}
}
