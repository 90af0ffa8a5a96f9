/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.answers;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.manyi.exchange.api.mapping.AnswerDictionary;
import org.manyi.exchange.api.mapping.AnswerMeaning;
import org.manyi.exchange.internal.columns.ComparisonKey;
import org.manyi.model.AnswerState;
import org.manyi.model.Level;
import org.manyi.model.RatingScale;

/**
 * Answers as small numbers: 0 to n − 1 are the n levels from the highest to the lowest, then come the four other
 * states. A text means, in this order of precedence, what a dictionary and the file itself say, a score, a label or
 * alias in either language, one of the scale's marks, or what survey tools write for an answer that is none.
 */
public final class AnswerCodes {

	private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}(\\.0*|,0{1,2})?");
	private static final List<String> TOOLS_NOT_SHOWN = List.of("{question_not_shown}", "(跳过)");
	private static final List<String> TOOLS_BLANK = List.of("(空)");

	private final List<Level> levels;
	private final Map<String, Integer> codes = new HashMap<>();

	/** The answers that the scale itself knows. */
	public AnswerCodes(RatingScale scale) {
		this(scale, AnswerDictionary.NONE, Map.of());
	}

	/**
	 * @param dictionary what labels mean, before all else
	 * @param states     what the file says of values, before the scale
	 */
	public AnswerCodes(RatingScale scale, AnswerDictionary dictionary, Map<String, AnswerState> states) {
		levels = scale.levels();
		dictionary.entries().forEach((label, meaning) -> mean(label, codeOf(meaning)));
		states.forEach((value, state) -> mean(value, code(state)));
		codes.putIfAbsent("", code(AnswerState.BLANK));
		for (int code = 0; code < levels.size(); code++) {
			mean(Integer.toString(levels.get(code).score()), code);
		}
		for (int code = 0; code < levels.size(); code++) {
			Level level = levels.get(code);
			mean(level.label().zh(), code);
			mean(level.label().en(), code);
			for (String alias : level.aliases()) {
				mean(alias, code);
			}
		}
		marks(scale.notApplicableMarks(), AnswerState.NOT_APPLICABLE);
		marks(scale.blankMarks(), AnswerState.BLANK);
		marks(scale.notShownMarks(), AnswerState.NOT_SHOWN);
		marks(TOOLS_BLANK, AnswerState.BLANK);
		marks(TOOLS_NOT_SHOWN, AnswerState.NOT_SHOWN);
	}

	private int codeOf(AnswerMeaning meaning) {
		return switch (meaning) {
		case AnswerMeaning.Level(int score) -> codeOfScore(score);
		case AnswerMeaning.State(AnswerState state) -> code(state);
		};
	}

	private int codeOfScore(int score) {
		for (int code = 0; code < levels.size(); code++) {
			if (levels.get(code).score() == score) {
				return code;
			}
		}
		throw new IllegalArgumentException("the scale has no level " + score);
	}

	private void marks(List<String> marks, AnswerState state) {
		marks.forEach(mark -> mean(mark, code(state)));
	}

	private void mean(String text, int code) {
		codes.putIfAbsent(key(text), code);
	}

	/** How many codes there are: levels and other states. */
	public int size() {
		return levels.size() + AnswerState.values().length - 1;
	}

	/** How many levels there are; a smaller code is a level. */
	public int levels() {
		return levels.size();
	}

	/** The score of a level's code. */
	public int score(int code) {
		return levels.get(code).score();
	}

	/** The code of a state other than {@link AnswerState#LEVEL}. */
	public int code(AnswerState state) {
		return levels.size() + state.ordinal() - 1;
	}

	/** The state of a code. */
	public AnswerState state(int code) {
		return code < levels.size() ? AnswerState.LEVEL : AnswerState.values()[code - levels.size() + 1];
	}

	/** What the cell says; the code of {@link AnswerState#INVALID} where it says nothing known. */
	public int codeOf(String cell) {
		return codes.getOrDefault(key(cell), code(AnswerState.INVALID));
	}

	/** What cells are read as, by the cell; those that say nothing known are missing. */
	public Map<String, AnswerMeaning> meanings(Collection<String> cells) {
		Map<String, AnswerMeaning> meanings = new LinkedHashMap<>();
		for (String cell : cells) {
			Integer code = codes.get(key(cell));
			if (code != null) {
				meanings.put(cell, code < levels.size() ? new AnswerMeaning.Level(score(code))
						: new AnswerMeaning.State(state(code)));
			}
		}
		return meanings;
	}

	/**
	 * As what a cell is compared: as headings are, and whole numbers as numbers, so that 5, 5.0, 5,0, 05 and ５ are one.
	 *
	 * @return empty for a blank cell
	 */
	public static String key(String cell) {
		String key = ComparisonKey.of(cell).text();
		return WHOLE.matcher(key).matches() ? new BigDecimal(key.replace(',', '.')).toBigInteger().toString() : key;
	}
}
