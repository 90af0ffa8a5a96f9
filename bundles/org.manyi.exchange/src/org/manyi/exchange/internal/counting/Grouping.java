/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.counting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;

/** Numbers the combinations of values that occur in several grouping fields. */
final class Grouping {

	private final List<GroupField> fields;
	private final int[] places;
	/**
	 * One per field: numbers pairs of a combination of the fields before and a value of this one. Where there are
	 * several fields the first one's value stands for itself.
	 */
	private final LongIndex[] steps;

	/**
	 * @param fields at least one
	 */
	Grouping(List<GroupField> fields, CountingContext context) {
		this.fields = fields;
		places = fields.stream().mapToInt(context::placeOf).toArray();
		steps = new LongIndex[places.length];
		for (int i = 0; i < steps.length; i++) {
			steps[i] = new LongIndex();
		}
	}

	/**
	 * The number of the row's group, from 0 in the order they first occur.
	 *
	 * @throws TooManyGroupsException when it would be one more than {@link TooManyGroupsException#MOST_GROUPS}
	 */
	int groupOf(ResponseRow row) {
		int first = places.length > 1 ? 1 : 0;
		int group = first == 0 ? 0 : row.groupValues[places[0]];
		for (int i = first; i < places.length; i++) {
			group = steps[i].add(group, row.groupValues[places[i]]);
		}
		if (group >= TooManyGroupsException.MOST_GROUPS) {
			throw new TooManyGroupsException();
		}
		return group;
	}

	/** How many groups have occurred. */
	int size() {
		return steps[steps.length - 1].size();
	}

	/** The values of a group. */
	GroupKey key(int group, CountingContext context) {
		Map<GroupField, String> values = new EnumMap<>(GroupField.class);
		int rest = group;
		for (int i = places.length - 1; i > 0; i--) {
			values.put(fields.get(i), text(i, steps[i].second(rest), context));
			rest = steps[i].first(rest);
		}
		values.put(fields.getFirst(), text(0, places.length > 1 ? rest : steps[0].second(rest), context));
		return GroupKey.of(values);
	}

	private String text(int field, int value, CountingContext context) {
		return context.groupValues().get(places[field]).text(value);
	}
}
