/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.mapping;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.mapping.AnswerDictionary;
import org.manyi.exchange.api.mapping.AnswerMeaning;
import org.manyi.exchange.internal.columns.ComparisonKey;
import org.manyi.model.AnswerState;
import org.manyi.model.RatingScale;

/**
 * What the values of an item's column would mean.
 *
 * @param dictionary what the scale does not say itself
 * @param unknown    rows with a value that nobody knows
 * @param doubts     what somebody should look at; empty where nothing was guessed
 * @param numbers    whether its levels are told by numbers alone, of which the file says nothing
 * @param words      whether some levels are told by words
 */
record AnswerProposal(AnswerDictionary dictionary, long unknown, Set<AnswerDoubt> doubts, boolean numbers,
		boolean words) {

	private static final Pattern CODE = Pattern.compile("[a-z]{1,3}0*(?<number>\\d{1,2})");
	private static final AnswerMeaning INVALID = new AnswerMeaning.State(AnswerState.INVALID);

	/** @param values the different values of the column with their counts */
	static AnswerProposal of(SourceColumn column, Map<String, Long> values, RatingScale scale, LabelMeanings meanings) {
		return new Proposing(column, values, scale, meanings, new LinkedHashMap<>(), EnumSet.noneOf(AnswerDoubt.class))
				.propose();
	}

	private record Proposing(SourceColumn column, Map<String, Long> values, RatingScale scale, LabelMeanings meanings,
			Map<String, AnswerMeaning> entries, Set<AnswerDoubt> doubts) {

		AnswerProposal propose() {
			takeLabels();
			Map<String, Long> open = takeValues();
			if (areCodes(open.keySet())) {
				open.keySet().forEach(value -> entries.put(value, levelOfCode(value).orElseThrow()));
				open.clear();
				doubts.add(AnswerDoubt.CODES);
			}
			if (joinsLevels()) {
				doubts.add(AnswerDoubt.LEVELS_JOINED);
			}
			ScaleNumbers numbers = ScaleNumbers.of(values, scale, value -> open.containsKey(value));
			if (entries.isEmpty() && column.labels().isEmpty() && numbers.reachBeyond()) {
				doubts.add(AnswerDoubt.NUMBERS_BEYOND_SCALE);
			}
			List<String> levels = values.keySet().stream().filter(value -> isLevel(meaningOf(value))).toList();
			boolean words = levels.stream().anyMatch(value -> hasLetters(column.labels().getOrDefault(value, value)));
			return new AnswerProposal(new AnswerDictionary(entries),
					open.values().stream().mapToLong(Long::longValue).sum(), doubts,
					!levels.isEmpty() && !words && doubts.isEmpty(), words);
		}

		/**
		 * What the file itself says of its values. Where that is not what their numbers say, numbers alone say nothing.
		 */
		private void takeLabels() {
			boolean numbersAreScores = true;
			Set<String> unlabelled = new LinkedHashSet<>(values.keySet());
			unlabelled.addAll(column.labels().keySet());
			for (Map.Entry<String, String> label : column.labels().entrySet()) {
				Optional<AnswerMeaning> meaning = meanings.of(label.getValue());
				if (meaning.isPresent()) {
					unlabelled.remove(label.getKey());
					if (!meanings.inScale(label.getKey()).equals(meaning)) {
						entries.put(label.getKey(), meaning.get());
						numbersAreScores &= !isLevel(meaning);
					}
				}
			}
			unlabelled.removeIf(value -> column.states().containsKey(value) || !isLevel(meanings.inScale(value)));
			if (!numbersAreScores && !unlabelled.isEmpty()) {
				unlabelled.forEach(value -> entries.put(value, INVALID));
				doubts.add(AnswerDoubt.NUMBERS_ARE_NO_SCORES);
			} else if (unlabelled.stream().anyMatch(column.labels()::containsKey)) {
				doubts.add(AnswerDoubt.LABELS_NOT_KNOWN);
			}
		}

		/** The values that nobody knows. */
		private Map<String, Long> takeValues() {
			Map<String, Long> open = new LinkedHashMap<>();
			values.forEach((value, count) -> {
				boolean known = value.isEmpty() || column.states().containsKey(value)
						|| meanings.inScale(value).isPresent();
				if (!known && !entries.containsKey(value)) {
					meanings.of(value).ifPresent(meaning -> entries.put(value, meaning));
					known = entries.containsKey(value);
				}
				if (!known && !entries.containsKey(value) || INVALID.equals(entries.get(value))) {
					open.put(value, count);
				}
			});
			return open;
		}

		private boolean areCodes(Collection<String> open) {
			return !open.isEmpty() && open.stream().allMatch(value -> levelOfCode(value).isPresent())
					&& values.keySet().stream().noneMatch(value -> isLevel(meaningOf(value)));
		}

		private Optional<AnswerMeaning> levelOfCode(String value) {
			Matcher matcher = CODE.matcher(ComparisonKey.of(value).text());
			return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group("number")))
					.filter(score -> scale.level(score).isPresent()).map(AnswerMeaning.Level::new) : Optional.empty();
		}

		/**
		 * Whether different words that the scale does not know itself, or one of them and one of the scale, are one
		 * level.
		 */
		private boolean joinsLevels() {
			Map<AnswerMeaning, Set<String>> words = new HashMap<>();
			Set<AnswerMeaning> beyondScale = new LinkedHashSet<>();
			for (String value : values.keySet()) {
				String label = column.labels().getOrDefault(value, value);
				Optional<AnswerMeaning> meaning = meaningOf(value).filter(known -> isLevel(Optional.of(known)));
				if (meaning.isPresent() && hasLetters(label)) {
					Optional<String> usual = meanings.usualWord(label);
					words.computeIfAbsent(meaning.get(), level -> new LinkedHashSet<>())
							.add(usual.orElseGet(() -> ComparisonKey.of(label).text()));
					usual.ifPresent(word -> beyondScale.add(meaning.get()));
				}
			}
			return beyondScale.stream().anyMatch(level -> words.getOrDefault(level, Set.of()).size() > 1);
		}

		private static boolean hasLetters(String label) {
			return label.chars().anyMatch(Character::isLetter);
		}

		private Optional<AnswerMeaning> meaningOf(String value) {
			return Optional.ofNullable(entries.get(value)).or(() -> meanings.inScale(value));
		}

		private static boolean isLevel(Optional<AnswerMeaning> meaning) {
			return meaning.filter(AnswerMeaning.Level.class::isInstance).isPresent();
		}
	}
}
