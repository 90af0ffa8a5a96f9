/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

class ImportanceQuestionsTest {

	private static final ImportanceQuestions QUESTIONS = new ImportanceQuestions(
			List.of(new Item("Q1", new LocalizedText("施工质量", "Workmanship"), List.of("质量"), OptionalInt.empty(),
					Optional.empty())),
			new ImportanceScale(List.of(level(1, "重要"), level(0, "不重要"))),
			new RatingScale(List.of(level(5, "满意"), level(4, "不满意")), List.of("X"), List.of("0", "-"), List.of()));

	private static Level level(int score, String label) {
		return new Level(score, Optional.of(BigDecimal.ONE), LocalizedText.same(label), List.of());
	}

	@Test
	void aQuestionIsKnownByEveryNameOfItsItem() {
		Item question = QUESTIONS.questionnaire().items().getFirst();
		assertEquals("Q1.importance", question.id());
		assertTrue(question.aliases().containsAll(List.of("Q1_importance", "施工质量重要性", "施工质量（重要性）",
				"Workmanship (importance)", "质量重要性")), question.aliases()::toString);
		assertEquals(Optional.of("Q1"), QUESTIONS.itemId("Q1.importance"));
		assertEquals(Optional.empty(), QUESTIONS.itemId("Q1"));
	}

	@Test
	void aMarkThatIsALevelOfImportanceIsNoMarkHere() {
		RatingScale scale = QUESTIONS.questionnaire().scale();
		assertEquals(List.of(1, 0), scale.levels().stream().map(Level::score).toList());
		assertEquals(List.of("X"), scale.notApplicableMarks());
		assertEquals(List.of("-"), scale.blankMarks());
	}
}
