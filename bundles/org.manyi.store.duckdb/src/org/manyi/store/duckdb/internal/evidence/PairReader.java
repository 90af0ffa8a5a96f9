/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.evidence;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.manyi.model.AnswerCoding;
import org.manyi.model.Item;
import org.manyi.scoring.api.evidence.PairTally;
import org.manyi.scoring.api.evidence.PairTally.LevelPair;
import org.manyi.scoring.api.evidence.PairTally.PairTable;
import org.manyi.scoring.api.evidence.RespondentUnit;
import org.manyi.store.duckdb.internal.sql.Keys;

/** Joint level counts of item pairs, in a slice and its groups. */
final class PairReader {

	private final Question question;
	private final AnswerCoding coding;

	PairReader(Question question) {
		this.question = question;
		coding = new AnswerCoding(question.survey().description().questionnaire().scale());
	}

	/** The sheets of each pair of items (first, second) and codes (of the first, of the second). */
	private static final class Counts {

		private final Map<List<Integer>, Map<LevelPair, Long>> tables = new HashMap<>();
		private long returned;
	}

	Grouped<PairTally> read(Keys keys, List<String> itemIds) throws SQLException {
		List<Integer> items = question.places(itemIds).stream().distinct().sorted().toList();
		Groups<Counts> groups = new Groups<>(keys, question, Counts::new);
		int first = keys.fields().size() + 1;
		for (String statement : question.sql().pairs(keys, items)) {
			question.each(statement, row -> {
				LevelPair levels = new LevelPair(coding.score((byte) row.getInt(first + 2)),
						coding.score((byte) row.getInt(first + 3)));
				groups.of(row).tables.computeIfAbsent(List.of(row.getInt(first), row.getInt(first + 1)),
						added -> new HashMap<>()).merge(levels, row.getLong(first + 4), Long::sum);
			});
		}
		if (!keys.isEmpty()) {
			// a group without any pair of levels is a group all the same
			question.each(question.sql().respondents(keys, RespondentUnit.SHEET, List.of()),
					row -> groups.of(row).returned += row.getLong(first));
			question.eachExcluded(keys, row -> groups.of(row).returned += row.getLong(first));
		}
		Counts total = new Counts();
		groups.all().forEach(counts -> counts.tables.forEach((pair, table) -> {
			Map<LevelPair, Long> sum = total.tables.computeIfAbsent(pair, added -> new HashMap<>());
			table.forEach((levels, sheets) -> sum.merge(levels, sheets, Long::sum));
		}));
		return new Grouped<>(evidence(items, total),
				groups.evidence(counts -> counts.returned > 0, counts -> evidence(items, counts)));
	}

	private PairTally evidence(List<Integer> items, Counts counts) {
		List<Item> all = question.survey().description().questionnaire().items();
		List<PairTable> tables = new ArrayList<>();
		for (int i = 0; i < items.size(); i++) {
			for (int j = i + 1; j < items.size(); j++) {
				tables.add(new PairTable(all.get(items.get(i)).id(), all.get(items.get(j)).id(),
						counts.tables.getOrDefault(List.of(items.get(i), items.get(j)), Map.of())));
			}
		}
		return new PairTally(tables);
	}
}
