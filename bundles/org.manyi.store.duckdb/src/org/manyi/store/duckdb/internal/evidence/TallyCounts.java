/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.model.AnswerCoding;
import org.manyi.model.Item;
import org.manyi.model.Level;
import org.manyi.model.Questionnaire;
import org.manyi.scoring.api.evidence.CategoryCount;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.scoring.api.evidence.Tally;
import org.manyi.store.duckdb.internal.catalog.TextNumbers;

/** The counts of one group's tally. */
final class TallyCounts {

	/** Codes of levels are below; those of the other states follow. */
	private static final int FIRST_STATE = 12;
	private static final int SLOTS = 16;

	private final int items;
	private final long[] answers;
	private final SortedMap<Integer, long[]> opinions = new TreeMap<>();
	private long counted;
	private long excluded;
	private long valid;

	TallyCounts(int items) {
		this.items = items;
		answers = new long[items * SLOTS];
	}

	void addAnswers(int item, int code, long sheets) {
		answers[item * SLOTS + slot(code)] += sheets;
	}

	/**
	 * @param sheets      that are not excluded
	 * @param validSheets how many of them are valid
	 */
	void addSheets(long sheets, long validSheets) {
		counted += sheets;
		valid += validSheets;
	}

	void addExcluded(long sheets) {
		excluded += sheets;
	}

	void addOpinions(int category, long mentions, long sheets) {
		long[] counts = opinions.computeIfAbsent(category, added -> new long[2]);
		counts[0] += mentions;
		counts[1] += sheets;
	}

	void add(TallyCounts other) {
		for (int i = 0; i < answers.length; i++) {
			answers[i] += other.answers[i];
		}
		addSheets(other.counted, other.valid);
		addExcluded(other.excluded);
		other.opinions.forEach((category, counts) -> addOpinions(category, counts[0], counts[1]));
	}

	boolean hasSheet() {
		return counted + excluded > 0;
	}

	private static int slot(int code) {
		return code < AnswerCoding.NOT_APPLICABLE ? code : code - AnswerCoding.NOT_APPLICABLE + FIRST_STATE;
	}

	Tally evidence(Questionnaire questionnaire, TextNumbers categories, OptionalLong sent) {
		List<ItemTally> tallies = new ArrayList<>();
		for (int item = 0; item < items; item++) {
			tallies.add(item(questionnaire.items().get(item), questionnaire.scale().levels(), item * SLOTS));
		}
		List<CategoryCount> counts = new ArrayList<>();
		for (Map.Entry<Integer, long[]> opinion : opinions.entrySet()) {
			if (opinion.getValue()[1] > 0) {
				counts.add(new CategoryCount(categories.text(opinion.getKey()), opinion.getValue()[0],
						opinion.getValue()[1]));
			}
		}
		return new Tally(new ResponseCounts(sent, counted + excluded, excluded, valid), tallies, counts);
	}

	private ItemTally item(Item item, List<Level> scale, int base) {
		SortedMap<Integer, Long> levels = new TreeMap<>();
		for (int place = 0; place < scale.size(); place++) {
			levels.put(scale.get(place).score(), answers[base + place + 1]);
		}
		long notShown = answers[base + slot(AnswerCoding.NOT_SHOWN)];
		ItemTally told = new ItemTally(item.id(), levels, answers[base + slot(AnswerCoding.NOT_APPLICABLE)],
				answers[base + slot(AnswerCoding.BLANK)], notShown, answers[base + slot(AnswerCoding.INVALID)]);
		// the cube says nothing of sheets that do not ask the item
		return told.returned() == counted ? told
				: new ItemTally(told.itemId(), levels, told.notApplicable(), told.blank(),
						notShown + counted - told.returned(), told.invalid());
	}
}
