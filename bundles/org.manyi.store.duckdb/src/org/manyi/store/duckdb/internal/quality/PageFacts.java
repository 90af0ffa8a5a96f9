/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.model.Answer;
import org.manyi.model.AnswerCoding;
import org.manyi.model.AnswerState;
import org.manyi.model.Item;
import org.manyi.store.api.quality.ResponseFact;
import org.manyi.store.api.quality.ResponseFact.Run;
import org.manyi.store.api.quality.ResponseFact.SameLevel;
import org.manyi.store.api.quality.ResponseFact.WithoutLevel;
import org.manyi.store.api.quality.ResponseSelection.Dissatisfied;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;

/** What can be said of a sheet from the codes of its answers. */
final class PageFacts {

	private final List<Item> items;
	private final AnswerCoding coding;

	PageFacts(StoredSurvey survey) {
		items = survey.description().questionnaire().items();
		coding = new AnswerCoding(survey.description().questionnaire().scale());
	}

	/** All of them. */
	ResponseFact.OfSlice answers(byte[] codes) {
		List<Answer> answers = new ArrayList<>();
		for (byte code : codes) {
			AnswerState state = AnswerCoding.state(code);
			answers.add(state == AnswerState.LEVEL ? new Answer.OfLevel(coding.score(code)) : new Answer.Other(state));
		}
		return new ResponseFact.OfSlice(answers);
	}

	/** Of a sheet with one level alone. */
	SameLevel sameLevel(byte[] codes) {
		int answered = 0;
		byte level = 0;
		for (byte code : codes) {
			if (AnswerCoding.state(code) == AnswerState.LEVEL) {
				answered++;
				level = code;
			}
		}
		return new SameLevel(coding.score(level), answered);
	}

	/** The longest run of a sheet that has a level. */
	Run longestRun(byte[] codes) {
		int best = 0;
		int longest = 0;
		for (int start = 0; start < codes.length;) {
			int end = start + 1;
			while (end < codes.length && codes[end] == codes[start]) {
				end++;
			}
			if (AnswerCoding.state(codes[start]) == AnswerState.LEVEL && end - start > longest) {
				best = start;
				longest = end - start;
			}
			start = end;
		}
		return new Run(coding.score(codes[best]), longest, items.get(best).id());
	}

	/** Which items are in some states. */
	WithoutLevel withoutLevel(byte[] codes, Set<AnswerState> states) {
		Map<AnswerState, List<String>> found = new EnumMap<>(AnswerState.class);
		int shown = 0;
		for (int item = 0; item < codes.length; item++) {
			AnswerState state = AnswerCoding.state(codes[item]);
			shown += state == AnswerState.NOT_SHOWN ? 0 : 1;
			if (states.contains(state)) {
				found.computeIfAbsent(state, added -> new ArrayList<>()).add(items.get(item).id());
			}
		}
		return new WithoutLevel(found, shown);
	}

	/** With what a sheet is not satisfied. */
	ResponseFact lowLevels(String project, byte[] codes, Dissatisfied bounds) {
		List<String> low = new ArrayList<>();
		long sum = 0;
		int answered = 0;
		for (int item = 0; item < codes.length; item++) {
			if (AnswerCoding.state(codes[item]) == AnswerState.LEVEL) {
				int score = coding.score(codes[item]);
				sum += score;
				answered++;
				if (score <= bounds.itemAtMost()) {
					low.add(items.get(item).id());
				}
			}
		}
		boolean below = BigDecimal.valueOf(sum)
				.compareTo(bounds.meanBelow().multiply(BigDecimal.valueOf(answered))) < 0;
		return new ResponseFact.LowLevels(project, below, low);
	}

	/**
	 * The texts of invalid answers.
	 *
	 * @param texts what is kept of the sheet's answers, by item
	 */
	ResponseFact invalid(byte[] codes, Map<Integer, String> texts) {
		SortedMap<String, String> invalid = new TreeMap<>();
		for (int item = 0; item < codes.length; item++) {
			if (codes[item] == AnswerCoding.INVALID) {
				invalid.put(items.get(item).id(), texts.getOrDefault(item, ""));
			}
		}
		return new ResponseFact.InvalidTexts(invalid);
	}
}
