/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.evidence;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.manyi.scoring.api.evidence.EvidenceRequest.ForRespondentCounts;
import org.manyi.scoring.api.evidence.RespondentCondition;
import org.manyi.scoring.api.evidence.RespondentCounts;
import org.manyi.scoring.api.evidence.RespondentUnit;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.store.duckdb.internal.sql.EvidenceSql;
import org.manyi.store.duckdb.internal.sql.Keys;

/** Respondents for whom conditions hold, in a slice and its groups. */
final class RespondentReader {

	/** Places of the counts of one group. */
	private static final int COUNTED = 0;
	private static final int VALID = 1;
	private static final int EXCLUDED = 2;
	private static final int FIRST_CONDITION = 3;

	private final Question question;

	RespondentReader(Question question) {
		this.question = question;
	}

	Grouped<RespondentCounts> read(Keys keys, ForRespondentCounts request, OptionalLong sent) throws SQLException {
		List<RespondentCondition> conditions = List.copyOf(request.conditions());
		boolean sheets = request.unit() == RespondentUnit.SHEET;
		Groups<long[]> groups = count(keys, request.unit(), conditions);
		long[] total = new long[FIRST_CONDITION + conditions.size()];
		// a customer may be in several groups, a sheet is in one
		for (long[] group : sheets ? groups.all() : count(Keys.NONE, request.unit(), conditions).all()) {
			for (int i = 0; i < total.length; i++) {
				total[i] += group[i];
			}
		}
		return new Grouped<>(evidence(request.unit(), conditions, total, sheets ? sent : OptionalLong.empty()),
				groups.evidence(counts -> counts[COUNTED] + counts[EXCLUDED] > 0,
						counts -> evidence(request.unit(), conditions, counts, OptionalLong.empty())));
	}

	private Groups<long[]> count(Keys keys, RespondentUnit unit, List<RespondentCondition> conditions)
			throws SQLException {
		Groups<long[]> groups = new Groups<>(keys, question, () -> new long[FIRST_CONDITION + conditions.size()]);
		int first = keys.fields().size() + 1;
		Optional<SheetCells> cells = unit == RespondentUnit.SHEET ? question.cells(keys, Set.copyOf(conditions))
				: Optional.empty();
		if (cells.isPresent()) {
			cells.get().each(question, keys, conditions, (key, counts) -> add(groups.of(key), i -> counts[i]));
		} else {
			boolean cube = question.isOfCube(keys) && EvidenceSql.cubeCounts(unit, Set.copyOf(conditions));
			question.each(cube ? question.sql().sheetsFromCube(keys, conditions)
					: question.sql().respondents(keys, unit, conditions),
					row -> add(groups.of(row), i -> row.getLong(first + i)));
		}
		if (question.hasExclusions()) {
			question.each(
					unit == RespondentUnit.SHEET ? question.sql().excluded(keys)
							: question.sql().excludedCustomers(keys),
					row -> groups.of(row)[EXCLUDED] += row.getLong(first));
		}
		return groups;
	}

	/** Returned, valid, then the respondents of each condition. */
	@FunctionalInterface
	private interface Counted {

		long at(int place) throws SQLException;
	}

	private static void add(long[] counts, Counted counted) throws SQLException {
		counts[COUNTED] += counted.at(0);
		counts[VALID] += counted.at(1);
		for (int i = FIRST_CONDITION; i < counts.length; i++) {
			counts[i] += counted.at(2 + i - FIRST_CONDITION);
		}
	}

	private static RespondentCounts evidence(RespondentUnit unit, List<RespondentCondition> conditions, long[] counts,
			OptionalLong sent) {
		Map<RespondentCondition, Long> byCondition = new HashMap<>();
		for (int i = 0; i < conditions.size(); i++) {
			byCondition.put(conditions.get(i), counts[FIRST_CONDITION + i]);
		}
		return new RespondentCounts(unit,
				new ResponseCounts(sent, counts[COUNTED] + counts[EXCLUDED], counts[EXCLUDED], counts[VALID]),
				byCondition);
	}
}
