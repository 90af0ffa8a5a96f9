/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceTest {

	private final List<Choice> choices = List.of(choice("Next View", "Command", "F6"),
			choice("Problems", "View", "Explore"), choice("Score Again", "Command", "F5"),
			choice("Scores", "View", "Explore"), choice("得分", "视图", "探索"));

	@ParameterizedTest
	@CsvSource({ "score, Score Again Scores", "again, Score Again", "VIEW, Next View Problems Scores",
			"view pro, Problems", "f6, Next View", "得, 得分", "nothing, ''" })
	void namesThatBeginWithTheWordsStandFirst(String words, String names) {
		assertEquals(names, String.join(" ", Choice.found(choices, words).stream().map(Choice::name).toList()));
	}

	@ParameterizedTest
	@CsvSource({ "tour, 导览", "VIEW tour, ''", "take, 导览", "览, 导览" })
	void whatHasAnotherNameInEnglishIsFoundByIt(String words, String names) {
		Choice tour = new Choice("tour", "导览", "命令", "", () -> {
			throw new AssertionError("a search runs nothing");
		}, "Take the Tour");
		List<Choice> all = Stream.concat(choices.stream(), Stream.of(tour)).toList();
		assertEquals(names, String.join(" ", Choice.found(all, words).stream().map(Choice::name).toList()));
	}

	private static Choice choice(String name, String kind, String note) {
		return new Choice(name, name, kind, note, () -> {
			throw new AssertionError("a search runs nothing");
		});
	}
}
