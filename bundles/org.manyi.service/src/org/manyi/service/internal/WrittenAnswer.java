/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.manyi.model.Answer;
import org.manyi.model.AnswerState;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.RatingScale;
import org.manyi.service.InvalidRequestException;

/**
 * An answer as a user writes it.
 *
 * @param text what was written
 */
record WrittenAnswer(String text) {

	/**
	 * @throws InvalidRequestException when the scale has no such answer
	 */
	Answer in(RatingScale scale) throws InvalidRequestException {
		Optional<Level> level = scale.levels().stream().filter(this::names).findFirst();
		if (level.isPresent()) {
			return new Answer.OfLevel(level.get().score());
		}
		Optional<AnswerState> state = Arrays.stream(AnswerState.values())
				.filter(known -> known != AnswerState.LEVEL && word(known).equals(text.toLowerCase(Locale.ROOT)))
				.findFirst().or(() -> marked(scale));
		return new Answer.Other(state.orElseThrow(() -> new InvalidRequestException(new LocalizedText(
				"“%s”不是这项调查的作答。可用：%s。".formatted(text, known(scale)),
				"\"%s\" is no answer of this survey. It has: %s.".formatted(text, known(scale))))));
	}

	private boolean names(Level level) {
		return Stream.concat(Stream.of(String.valueOf(level.score()), level.label().zh(), level.label().en()),
				level.aliases().stream()).anyMatch(text::equalsIgnoreCase);
	}

	private Optional<AnswerState> marked(RatingScale scale) {
		if (has(scale.notApplicableMarks())) {
			return Optional.of(AnswerState.NOT_APPLICABLE);
		}
		if (has(scale.notShownMarks())) {
			return Optional.of(AnswerState.NOT_SHOWN);
		}
		return has(scale.blankMarks()) ? Optional.of(AnswerState.BLANK) : Optional.empty();
	}

	private boolean has(List<String> marks) {
		return marks.stream().anyMatch(text::equalsIgnoreCase);
	}

	private static String word(AnswerState state) {
		return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static String known(RatingScale scale) {
		return Stream.concat(scale.levels().stream().map(level -> String.valueOf(level.score())), Arrays
				.stream(AnswerState.values()).filter(state -> state != AnswerState.LEVEL).map(WrittenAnswer::word))
				.collect(Collectors.joining(", "));
	}
}
