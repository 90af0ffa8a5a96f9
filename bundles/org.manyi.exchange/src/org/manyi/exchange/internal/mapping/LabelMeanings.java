/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.manyi.exchange.api.mapping.AnswerMeaning;
import org.manyi.exchange.internal.answers.AnswerCodes;
import org.manyi.exchange.internal.columns.ComparisonKey;
import org.manyi.model.AnswerState;
import org.manyi.model.RatingScale;

/**
 * What labels mean that a rating scale does not know itself: usual words for levels, for which the number of levels
 * decides, and for answers that are no level. Words that stand for different levels in different scales, such as good,
 * are not here.
 */
final class LabelMeanings {

	/** A text begins with a letter of any script, so that 4.4 and 2-2 are no numbers with a text. */
	private static final String TEXT = "(?<text>\\p{L}.*?)";
	private static final Pattern NUMBER_ALONE = Pattern
			.compile("\\(?(?<number>\\d{1,2})\\)? ?(?:[.:=、)]|分|星|stars?|points?)");
	private static final Pattern NUMBER_FIRST = Pattern
			.compile("\\(?(?<number>\\d{1,2})\\)? ?(?:[-–—=:.、]|分|星|stars?|points?)? ?\\(? ?" + TEXT + "\\)?");
	private static final Pattern NUMBER_LAST = Pattern
			.compile(TEXT + " ?[-–—=:]? ?\\(? ?(?<number>\\d{1,2}) ?(?:分|星|points?)? ?\\)?");
	/** The letter of an option, as in A.很满意. */
	private static final Pattern LETTER_FIRST = Pattern.compile("\\(?[a-z] ?[.:、)] ?" + TEXT);
	/** Levels from the highest to the lowest, by how many there are. */
	private static final Map<Integer, List<List<String>>> LEVELS = Map.of(
			5, List.of(
					List.of("很满意", "非常满意", "十分满意", "特别满意", "极满意", "非常同意", "完全同意", "非常好", "very satisfied",
							"extremely satisfied",
							"completely satisfied", "highly satisfied", "strongly agree", "very favorably",
							"very favourably"),
					List.of("满意", "比较满意", "较满意", "同意", "比较同意", "较好", "satisfied", "somewhat satisfied",
							"mostly satisfied", "agree",
							"somewhat agree", "somewhat favorably", "somewhat favourably"),
					List.of("一般", "一般满意", "中立", "普通", "不确定", "neutral", "neither satisfied nor dissatisfied",
							"neither agree nor disagree", "neither favorably nor unfavorably (neutral)",
							"neither favourably nor unfavourably (neutral)", "average"),
					List.of("不满意", "不太满意", "较不满意", "比较不满意", "不同意", "不太同意", "比较不同意", "较差", "dissatisfied", "unsatisfied",
							"somewhat dissatisfied", "mostly dissatisfied", "disagree", "somewhat disagree",
							"somewhat unfavorably", "somewhat unfavourably"),
					List.of("很不满意", "非常不满意", "十分不满意", "特别不满意", "极不满意", "非常不同意", "完全不同意", "非常差", "very dissatisfied",
							"very unsatisfied", "extremely dissatisfied", "completely dissatisfied",
							"highly dissatisfied",
							"strongly disagree", "very unfavorably", "very unfavourably")),
			4, List.of(List.of("很满意", "非常满意", "very satisfied", "strongly agree"), List.of("满意", "satisfied", "agree"),
					List.of("不满意", "dissatisfied", "unsatisfied", "disagree"),
					List.of("很不满意", "非常不满意", "very dissatisfied", "very unsatisfied", "strongly disagree")),
			3, List.of(List.of("满意", "satisfied", "agree"), List.of("一般", "中立", "neutral"),
					List.of("不满意", "dissatisfied", "unsatisfied", "disagree")));
	private static final Map<AnswerState, List<String>> STATES = Map.of(
			AnswerState.NOT_APPLICABLE, List.of("不适用", "不涉及", "未涉及", "不了解", "不清楚", "不知道", "na", "n/a", "not applicable",
					"don't know", "do not know", "dont know", "not sure", "unsure", "no opinion", "unfamiliar (n/a)",
					"unfamiliar", "never used", "未使用"),
			AnswerState.BLANK,
			List.of("未答", "未作答", "未填", "无回答", "(空)", "no answer", "not answered", "unanswered", "no response"),
			AnswerState.NOT_SHOWN, List.of("(跳过)", "未显示", "{question_not_shown}", "not shown", "not displayed"));

	private final RatingScale scale;
	private final AnswerCodes codes;
	private final Map<String, AnswerMeaning> words = new HashMap<>();

	LabelMeanings(RatingScale scale) {
		this.scale = scale;
		codes = new AnswerCodes(scale);
		List<List<String>> levels = LEVELS.getOrDefault(scale.levels().size(), List.of());
		for (int place = 0; place < levels.size(); place++) {
			AnswerMeaning level = new AnswerMeaning.Level(scale.levels().get(place).score());
			levels.get(place).forEach(word -> words.put(word, level));
		}
		STATES.forEach((state, marks) -> marks.forEach(mark -> words.put(mark, new AnswerMeaning.State(state))));
	}

	/** What the scale itself takes the label for. */
	Optional<AnswerMeaning> inScale(String label) {
		int code = codes.codeOf(label);
		return switch (codes.state(code)) {
		case LEVEL -> Optional.of(new AnswerMeaning.Level(codes.score(code)));
		case INVALID -> Optional.empty();
		default -> Optional.of(new AnswerMeaning.State(codes.state(code)));
		};
	}

	/**
	 * What the label means: in the scale, by usual words, or by such words behind the letter of an option or beside a
	 * number. Words and number must say the same; a number that is no level does not contradict words that are none.
	 */
	Optional<AnswerMeaning> of(String label) {
		String key = ComparisonKey.of(label).text();
		return word(key).or(() -> lettered(key)).or(() -> numberAlone(key)).or(() -> numbered(key, NUMBER_FIRST))
				.or(() -> numbered(key, NUMBER_LAST));
	}

	private Optional<AnswerMeaning> word(String key) {
		return inScale(key).or(() -> Optional.ofNullable(words.get(key)));
	}

	private Optional<AnswerMeaning> lettered(String key) {
		Matcher matcher = LETTER_FIRST.matcher(key);
		return matcher.matches() ? word(matcher.group("text")) : Optional.empty();
	}

	private Optional<AnswerMeaning> numberAlone(String key) {
		Matcher matcher = NUMBER_ALONE.matcher(key);
		return matcher.matches() ? level(matcher.group("number")) : Optional.empty();
	}

	private Optional<AnswerMeaning> numbered(String key, Pattern pattern) {
		Matcher matcher = pattern.matcher(key);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		Optional<AnswerMeaning> level = level(matcher.group("number"));
		return word(matcher.group("text")).filter(meaning -> level.map(meaning::equals)
				.orElse(meaning instanceof AnswerMeaning.State));
	}

	private Optional<AnswerMeaning> level(String number) {
		int score = Integer.parseInt(number);
		return scale.level(score).map(known -> new AnswerMeaning.Level(score));
	}

	/**
	 * The words by which a label is known beside the scale: without the letter of an option or a number beside them.
	 *
	 * @return empty where the scale knows the label itself, or nobody does
	 */
	Optional<String> usualWord(String label) {
		String key = ComparisonKey.of(label).text();
		if (inScale(key).isPresent()) {
			return Optional.empty();
		}
		return Stream.concat(Stream.of(key),
				Stream.of(LETTER_FIRST, NUMBER_FIRST, NUMBER_LAST).map(pattern -> pattern.matcher(key))
						.filter(Matcher::matches).map(matcher -> matcher.group("text")))
				.filter(words::containsKey).findFirst();
	}
}
