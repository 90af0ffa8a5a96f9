/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.manyi.model.Item;
import org.manyi.model.Questionnaire;
import org.manyi.scoring.api.evidence.RespondentCondition;

/** A {@link RespondentCondition} made ready to be decided for millions of respondents. */
interface Condition {

	boolean holds(AnswerSummary answers);

	/**
	 * Prepares a condition.
	 *
	 * @throws IllegalArgumentException when it names an item that the questionnaire does not have
	 */
	static Condition of(RespondentCondition condition, Questionnaire questionnaire) {
		return switch (condition) {
		case RespondentCondition.AnyLevel() -> answers -> answers.levels() > 0;
		case RespondentCondition.EveryLevelAtLeast(int score) ->
			answers -> answers.levels() > 0 && answers.lowestScore() >= score;
		case RespondentCondition.MeanAtLeast(BigDecimal mean) -> meanAtLeast(mean, questionnaire.items().size());
		case RespondentCondition.NoAnswerIn(var states) -> {
			int mask = states.stream().mapToInt(state -> 1 << state.ordinal()).reduce(0, (a, b) -> a | b);
			yield answers -> (answers.states() & mask) == 0;
		}
		case RespondentCondition.ItemBetween(String itemId, int low, int high) -> {
			int item = place(itemId, questionnaire);
			yield answers -> answers.answers(item) && answers.lowestScore(item) >= low
					&& answers.highestScore(item) <= high;
		}
		case RespondentCondition.AllOf(List<RespondentCondition> parts) -> {
			Condition[] all = parts.stream().map(part -> of(part, questionnaire)).toArray(Condition[]::new);
			yield answers -> everyHolds(all, answers);
		}
		};
	}

	private static boolean everyHolds(Condition[] conditions, AnswerSummary answers) {
		for (Condition condition : conditions) {
			if (!condition.holds(answers)) {
				return false;
			}
		}
		return true;
	}

	/** Exact: the smallest sum that reaches the mean is known for the numbers of answers one sheet can have. */
	private static Condition meanAtLeast(BigDecimal mean, int items) {
		BigDecimal[] exact = new BigDecimal[items + 1];
		long[] smallestSum = new long[items + 1];
		for (int count = 0; count <= items; count++) {
			exact[count] = mean.multiply(BigDecimal.valueOf(count));
			smallestSum[count] = exact[count].setScale(0, java.math.RoundingMode.CEILING).longValue();
		}
		return answers -> {
			long count = answers.levels();
			if (count <= items) {
				return count > 0 && answers.scoreSum() >= smallestSum[(int) count];
			}
			return BigDecimal.valueOf(answers.scoreSum()).compareTo(mean.multiply(BigDecimal.valueOf(count))) >= 0;
		};
	}

	/** The places of all items that a condition asks for by themselves. */
	static List<Integer> itemsOf(RespondentCondition condition, Questionnaire questionnaire) {
		return switch (condition) {
		case RespondentCondition.ItemBetween(String itemId, int low, int high) -> List.of(place(itemId, questionnaire));
		case RespondentCondition.AllOf(List<RespondentCondition> parts) -> {
			List<Integer> items = new ArrayList<>();
			parts.forEach(part -> items.addAll(itemsOf(part, questionnaire)));
			yield items;
		}
		default -> List.of();
		};
	}

	private static int place(String itemId, Questionnaire questionnaire) {
		List<String> ids = questionnaire.items().stream().map(Item::id).toList();
		int place = ids.indexOf(itemId);
		if (place < 0) {
			throw new IllegalArgumentException("no item " + itemId + " among " + ids);
		}
		return place;
	}
}
