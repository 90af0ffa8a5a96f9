/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.manyi.model.Answer;
import org.manyi.model.AnswerState;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.PairTally;
import org.manyi.scoring.api.evidence.PairTally.LevelPair;
import org.manyi.scoring.api.evidence.PairTally.PairTable;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.scoring.api.evidence.ResponsePatterns;
import org.manyi.scoring.api.evidence.ResponsePatterns.Pattern;
import org.manyi.scoring.api.evidence.Tally;

/**
 * Filled-in sheets for tests.
 *
 * @param items the ids of the items
 * @param rows  the scores of each sheet; 0 where there is no level
 */
public record Sheets(List<String> items, List<int[]> rows) {

	public static Sheets of(List<int[]> rows) {
		return new Sheets(IntStream.rangeClosed(1, rows.getFirst().length).mapToObj(i -> "Q" + i).toList(), rows);
	}

	public List<Item> itemList() {
		return items.stream().map(id -> new Item(id, LocalizedText.same("Item " + id), List.of(), OptionalInt.empty(),
				Optional.empty())).toList();
	}

	public Tally tally() {
		List<ItemTally> tallies = new ArrayList<>();
		for (int item = 0; item < items.size(); item++) {
			Map<Integer, Long> levels = new HashMap<>();
			for (int[] row : rows) {
				levels.merge(row[item], 1L, Long::sum);
			}
			long blank = levels.getOrDefault(0, 0L);
			levels.remove(0);
			tallies.add(new ItemTally(items.get(item), new TreeMap<>(levels), 0, blank, 0, 0));
		}
		long valid = rows.stream().filter(row -> Arrays.stream(row).anyMatch(score -> score > 0)).count();
		return new Tally(new ResponseCounts(OptionalLong.empty(), rows.size(), valid), tallies, List.of());
	}

	public PairTally pairs() {
		List<PairTable> tables = new ArrayList<>();
		for (int i = 0; i < items.size(); i++) {
			for (int j = i + 1; j < items.size(); j++) {
				Map<LevelPair, Long> counts = new HashMap<>();
				for (int[] row : rows) {
					if (row[i] != 0 && row[j] != 0) {
						counts.merge(new LevelPair(row[i], row[j]), 1L, Long::sum);
					}
				}
				tables.add(new PairTable(items.get(i), items.get(j), counts));
			}
		}
		return new PairTally(tables);
	}

	Reliability reliability() {
		return Reliability.of(itemList(), tally(), pairs());
	}

	/** The sheets by what is answered on them. */
	public ResponsePatterns patterns() {
		Map<List<Answer>, Long> counts = new LinkedHashMap<>();
		for (int[] row : rows) {
			counts.merge(Arrays.stream(row).<Answer>mapToObj(score -> score == 0 ? new Answer.Other(AnswerState.BLANK)
					: new Answer.OfLevel(score)).toList(), 1L, Long::sum);
		}
		return new ResponsePatterns(items, counts.entrySet().stream()
				.map(pattern -> new Pattern(pattern.getKey(), pattern.getValue())).toList(), rows.size(), false, 0);
	}
}
