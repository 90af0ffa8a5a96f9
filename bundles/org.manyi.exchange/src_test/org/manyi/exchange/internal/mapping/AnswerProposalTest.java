/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.manyi.exchange.api.AnswerForm;
import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.mapping.AnswerMeaning;
import org.manyi.model.AnswerState;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.RatingScale;

/** What the values of a column are proposed to mean where the file says words for them, as SPSS files do. */
class AnswerProposalTest {

	private static final RatingScale SCALE = new RatingScale(IntStream.rangeClosed(1, 5).mapToObj(
			score -> new Level(score, Optional.empty(), new LocalizedText("等级" + score, "level " + score), List.of()))
			.toList(),
			List.of("X"), List.of(), List.of());

	/** @param labels of the values 1, 2, 3 and so on; an empty one for none */
	private static AnswerProposal propose(List<String> labels, Map<String, Long> values) {
		Map<String, String> byValue = new LinkedHashMap<>();
		for (int i = 0; i < labels.size(); i++) {
			if (!labels.get(i).isEmpty()) {
				byValue.put(Integer.toString(i + 1), labels.get(i));
			}
		}
		SourceColumn column = new SourceColumn("V1", List.of("V1"), Optional.empty(), byValue, Map.of(),
				Optional.empty(), false, AnswerForm.PLAIN);
		return AnswerProposal.of(column, values, SCALE, new LabelMeanings(SCALE));
	}

	private static Map<String, Long> each(int values) {
		return IntStream.rangeClosed(1, values).boxed().collect(Collectors.toMap(String::valueOf, value -> 10L));
	}

	private static AnswerMeaning level(int score) {
		return new AnswerMeaning.Level(score);
	}

	@Test
	void labelsThatTurnTheScaleRound() {
		AnswerProposal proposal = propose(
				List.of("very satisfied", "satisfied", "neutral", "dissatisfied", "very dissatisfied"), each(5));
		assertEquals(Map.of("1", level(5), "2", level(4), "4", level(2), "5", level(1)),
				proposal.dictionary().entries());
		assertEquals(Set.of(), proposal.doubts());
		assertEquals(0, proposal.unknown());
	}

	/** The fourth step of a scale that is turned round is not the level 4. */
	@Test
	void aLabelNobodyKnowsOnAScaleThatIsTurnedRoundIsInvalid() {
		AnswerProposal proposal = propose(
				List.of("very satisfied", "satisfied", "neutral", "a bit unhappy", "very dissatisfied"), each(5));
		assertEquals(new AnswerMeaning.State(AnswerState.INVALID), proposal.dictionary().entries().get("4"));
		assertEquals(10, proposal.unknown());
		assertEquals(Set.of(AnswerDoubt.NUMBERS_ARE_NO_SCORES), proposal.doubts());
	}

	/** Of seven steps the ends alone have labels: 5 is not the best level. */
	@Test
	void numbersOfALongerScaleAreNoScores() {
		AnswerProposal proposal = propose(List.of("very dissatisfied", "", "", "", "", "", "very satisfied"), each(7));
		assertEquals(level(5), proposal.dictionary().entries().get("7"));
		assertEquals(new AnswerMeaning.State(AnswerState.INVALID), proposal.dictionary().entries().get("5"));
		assertEquals(50, proposal.unknown());
	}

	@Test
	void labelsOfWhichNoneIsKnownAreReadByTheirNumbersWithADoubt() {
		AnswerProposal proposal = propose(List.of("Excellent", "Good", "Fair", "Poor", "Terrible"), each(5));
		assertEquals(Map.of(), proposal.dictionary().entries());
		assertEquals(Set.of(AnswerDoubt.LABELS_NOT_KNOWN), proposal.doubts());
	}

	@Test
	void sevenStepsInFiveLevelsAreADoubt() {
		AnswerProposal proposal = propose(List.of("strongly disagree", "disagree", "somewhat disagree", "neutral",
				"somewhat agree", "agree", "strongly agree"), each(7));
		assertEquals(level(4), proposal.dictionary().entries().get("6"));
		assertEquals(Set.of(AnswerDoubt.LEVELS_JOINED), proposal.doubts());
	}

	@Test
	void anAnswerThatIsNoneAtAllChangesNothing() {
		AnswerProposal proposal = propose(List.of("", "", "", "", ""), Map.of("5", 3L, "4", 2L, "maybe", 1L));
		assertEquals(Set.of(), proposal.doubts());
		assertEquals(1, proposal.unknown());
	}
}
