/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.store.duckdb.internal.MonthNumber;
import org.manyi.store.duckdb.internal.PairNumbers;
import org.manyi.store.duckdb.internal.catalog.TextField;
import org.manyi.store.duckdb.internal.sql.Keys;

/**
 * Counts by group while the rows of an answer go by. The key columns come first in every row.
 *
 * @param <C> what counts one group
 */
final class Groups<C> {

	private final Keys keys;
	private final Question question;
	private final Supplier<C> newCounts;
	private final PairNumbers[] steps;
	private final List<C> counts = new ArrayList<>();

	Groups(Keys keys, Question question, Supplier<C> newCounts) {
		this.keys = keys;
		this.question = question;
		this.newCounts = newCounts;
		steps = new PairNumbers[keys.fields().size()];
		for (int i = 0; i < steps.length; i++) {
			steps[i] = new PairNumbers();
		}
		if (keys.isEmpty()) {
			counts.add(newCounts.get());
		}
	}

	/**
	 * What counts the group of a row.
	 *
	 * @throws TooManyGroupsException when it would be one more than there may be
	 */
	C of(ResultSet row) throws SQLException {
		int[] key = new int[steps.length];
		for (int i = 0; i < key.length; i++) {
			key[i] = row.getInt(i + 1);
		}
		return of(key);
	}

	/**
	 * What counts the group with these values of the keys.
	 *
	 * @throws TooManyGroupsException when it would be one more than there may be
	 */
	C of(int... key) {
		int group = 0;
		for (int i = 0; i < steps.length; i++) {
			group = steps[i].add(group, key[i]);
		}
		if (group == counts.size()) {
			if (group == TooManyGroupsException.MOST_GROUPS) {
				throw new TooManyGroupsException();
			}
			counts.add(newCounts.get());
		}
		return counts.get(group);
	}

	/** All counts; one where there are no keys. */
	List<C> all() {
		return counts;
	}

	/** The evidence of each group that has a sheet; none where there are no keys. */
	<E> Map<GroupKey, E> evidence(Predicate<C> hasSheet, Function<C, E> evidence) throws SQLException {
		Map<GroupKey, E> byKey = new LinkedHashMap<>();
		for (int group = 0; group < counts.size() && !keys.isEmpty(); group++) {
			if (hasSheet.test(counts.get(group))) {
				byKey.put(key(group), evidence.apply(counts.get(group)));
			}
		}
		return byKey;
	}

	private GroupKey key(int group) throws SQLException {
		Map<GroupField, String> values = new EnumMap<>(GroupField.class);
		int rest = group;
		for (int i = steps.length - 1; i >= 0; i--) {
			GroupField field = keys.fields().get(i);
			int value = steps[i].second(rest);
			rest = steps[i].first(rest);
			var text = TextField.of(field);
			values.put(field,
					text.isPresent() ? question.text(text.get()).text(value) : MonthNumber.text(field, value));
		}
		return GroupKey.of(values);
	}
}
