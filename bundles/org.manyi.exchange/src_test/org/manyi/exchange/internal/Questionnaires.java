/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.manyi.model.Item;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.Questionnaire;
import org.manyi.model.RatingScale;

/** Questionnaires for tests. */
final class Questionnaires {

	private static final String[] ZH = { "很满意", "满意", "一般满意", "不满意", "很不满意" };
	private static final String[] EN = { "Very satisfied", "Satisfied", "Fairly satisfied", "Dissatisfied",
			"Very dissatisfied" };

	private Questionnaires() {
	}

	/** The scale 5 to 1 with X as not applicable. */
	static RatingScale scale() {
		return scale(List.of("X", "不适用", "N/A"), List.of(), List.of());
	}

	static RatingScale scale(List<String> notApplicable, List<String> blank, List<String> notShown) {
		List<Level> levels = IntStream.range(0, 5)
				.mapToObj(i -> new Level(5 - i, Optional.empty(), new LocalizedText(ZH[i], EN[i]),
						i == 0 ? List.of("非常满意") : i == 2 ? List.of("一般") : i == 4 ? List.of("非常不满意") : List.of()))
				.toList();
		return new RatingScale(levels, notApplicable, blank, notShown);
	}

	/** Q1 施工质量, Q2 人员能力, with an alias for Q1. */
	static Questionnaire two() {
		return new Questionnaire(List.of(item("Q1", "施工质量", "Workmanship", "质量"), item("Q2", "人员能力", "Competence")),
				scale());
	}

	/** Items Q1 to Qn, named 项1 and Item 1 and so on. */
	static Questionnaire of(int items) {
		return new Questionnaire(
				IntStream.rangeClosed(1, items).mapToObj(i -> item("Q" + i, "项" + i, "Item " + i)).toList(), scale());
	}

	static Item item(String id, String zh, String en, String... aliases) {
		return new Item(id, new LocalizedText(zh, en), List.of(aliases), OptionalInt.empty(), Optional.empty());
	}
}
