/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.evidence;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.scoring.api.evidence.GroupTallies;
import org.manyi.scoring.api.evidence.Tally;
import org.manyi.store.duckdb.internal.catalog.TextField;
import org.manyi.store.duckdb.internal.catalog.TextNumbers;
import org.manyi.store.duckdb.internal.sql.Keys;

/** Tallies of a slice and its groups. Each row is counted once: the whole is the sum of its groups. */
final class TallyReader {

	private final Question question;

	TallyReader(Question question) {
		this.question = question;
	}

	Grouped<Tally> read(Keys keys, OptionalLong sent) throws SQLException {
		int items = question.survey().items();
		Groups<TallyCounts> groups = new Groups<>(keys, question, () -> new TallyCounts(items));
		int first = keys.fields().size() + 1;
		boolean cube = question.isOfCube(keys);
		question.each(cube ? question.sql().tallyFromCube(keys) : question.sql().tally(keys), row -> {
			TallyCounts counts = groups.of(row);
			int item = row.getInt(first);
			int code = row.getInt(first + 1);
			long sheets = row.getLong(first + 2);
			if (item < items) {
				counts.addAnswers(item, code, sheets);
			} else {
				counts.addSheets(sheets, code > 0 ? sheets : 0);
			}
		});
		question.eachExcluded(keys, row -> groups.of(row).addExcluded(row.getLong(first)));
		if (question.hasOpinions()) {
			question.each(cube ? question.sql().opinionsFromCube(keys) : question.sql().opinions(keys), row -> groups
					.of(row).addOpinions(row.getInt(first), row.getLong(first + 1), row.getLong(first + 2)));
		}
		TextNumbers categories = question.text(TextField.CATEGORY);
		TallyCounts total = new TallyCounts(items);
		groups.all().forEach(total::add);
		var questionnaire = question.survey().description().questionnaire();
		return new Grouped<>(total.evidence(questionnaire, categories, sent), groups.evidence(TallyCounts::hasSheet,
				counts -> counts.evidence(questionnaire, categories, OptionalLong.empty())));
	}

	/** A tally per value of some fields, in the slice and in its groups. */
	Grouped<GroupTallies> readGroups(Keys keys, List<GroupField> fields) throws SQLException {
		GroupTallies total = new GroupTallies(fields, sorted(read(new Keys(fields), OptionalLong.empty()).groups()));
		if (keys.isEmpty()) {
			return new Grouped<>(total, Map.of());
		}
		Set<GroupField> all = new LinkedHashSet<>(keys.fields());
		all.addAll(fields);
		Map<GroupKey, SortedMap<GroupKey, Tally>> parts = new HashMap<>();
		read(new Keys(new ArrayList<>(all)), OptionalLong.empty()).groups().forEach(
				(key, tally) -> parts.computeIfAbsent(part(key, keys.fields()), added -> new TreeMap<>())
						.put(part(key, fields), tally));
		Map<GroupKey, GroupTallies> groups = new HashMap<>();
		parts.forEach((key, tallies) -> groups.put(key, new GroupTallies(fields, tallies)));
		return new Grouped<>(total, groups);
	}

	private static SortedMap<GroupKey, Tally> sorted(Map<GroupKey, Tally> tallies) {
		return new TreeMap<>(tallies);
	}

	private static GroupKey part(GroupKey key, List<GroupField> fields) {
		Map<GroupField, String> values = new EnumMap<>(GroupField.class);
		fields.forEach(field -> values.put(field, key.values().get(field)));
		return GroupKey.of(values);
	}
}
