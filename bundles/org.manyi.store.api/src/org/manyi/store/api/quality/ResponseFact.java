/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.quality;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.model.Answer;
import org.manyi.model.AnswerState;

/** Why a response is selected. */
public sealed interface ResponseFact {

	/**
	 * The same level throughout.
	 *
	 * @param score of the level
	 * @param items how many items have it, [2, ∞)
	 */
	record SameLevel(int score, int items) implements ResponseFact {
	}

	/**
	 * The longest run of one level, the first one among equally long ones.
	 *
	 * @param score     of the level
	 * @param items     its length, [2, ∞)
	 * @param firstItem the item that it begins at
	 */
	record Run(int score, int items, String firstItem) implements ResponseFact {
	}

	/**
	 * How long answering took.
	 *
	 * @param seconds [0, ∞)
	 */
	record Duration(int seconds) implements ResponseFact {
	}

	/**
	 * Equal sheets of the same place.
	 *
	 * @param copies    how many there are, this one included, [2, ∞)
	 * @param inPlace   considered sheets of the place, [copies, ∞)
	 * @param inSurvey  equal sheets of the whole survey, [copies, ∞)
	 * @param first     the number of the first of the copies, by which they are known to belong together
	 * @param considered considered sheets of the whole survey
	 * @param places    places of the whole survey
	 */
	record Copies(long copies, long inPlace, long inSurvey, long first, long considered, long places)
			implements ResponseFact {
	}

	/**
	 * Answers that the scale does not have.
	 *
	 * @param texts as they stood in the source, by item
	 */
	record InvalidTexts(SortedMap<String, String> texts) implements ResponseFact {

		public InvalidTexts {
			texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
		}
	}

	/**
	 * Items without a level.
	 *
	 * @param items the items in each of the states that were looked for, in questionnaire order; states without an item
	 *              are left out
	 * @param shown how many items were shown
	 */
	record WithoutLevel(Map<AnswerState, List<String>> items, int shown) implements ResponseFact {

		public WithoutLevel {
			Map<AnswerState, List<String>> copy = new EnumMap<>(AnswerState.class);
			items.forEach((state, ids) -> copy.put(state, List.copyOf(ids)));
			items = Collections.unmodifiableMap(copy);
		}
	}

	/**
	 * What the respondent said in words.
	 *
	 * @param comment    as it stood in the source; the empty text where there is none
	 * @param categories as what its opinions are coded, in the order in which the survey first had them
	 */
	record Opinions(String comment, List<String> categories) implements ResponseFact {

		public Opinions {
			categories = List.copyOf(categories);
		}
	}

	/**
	 * With what somebody is not satisfied.
	 *
	 * @param project  for which was asked, the empty text where the source does not say
	 * @param asAWhole whether the mean of the levels is below the bound
	 * @param items    those with a low level, in questionnaire order
	 */
	record LowLevels(String project, boolean asAWhole, List<String> items) implements ResponseFact {

		public LowLevels {
			items = List.copyOf(items);
		}
	}

	/**
	 * It is of the slice.
	 *
	 * @param answers as they are in that state of the data, one per item of the survey, in order
	 */
	record OfSlice(List<Answer> answers) implements ResponseFact {

		public OfSlice {
			answers = List.copyOf(answers);
		}
	}
}
