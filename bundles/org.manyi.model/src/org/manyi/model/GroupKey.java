/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNull;

/**
 * Which group a response belongs to: one value per grouping field.
 *
 * @param values the value of each field, in the order of {@link GroupField}; the empty text where the response does not
 *               say
 */
public record GroupKey(SortedMap<GroupField, String> values) implements Comparable<@NonNull GroupKey> {

	public GroupKey {
		values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
	}

	/** The same, of values in any order. */
	public static GroupKey of(Map<GroupField, String> values) {
		return new GroupKey(new TreeMap<>(values));
	}

	/** Orders by the fields' values, one field after the other. */
	@Override
	public int compareTo(GroupKey other) {
		Comparator<Map.Entry<GroupField, String>> byField = Map.Entry.comparingByKey();
		Comparator<Map.Entry<GroupField, String>> byEntry = byField.thenComparing(Map.Entry.comparingByValue());
		var left = values.entrySet().iterator();
		var right = other.values.entrySet().iterator();
		while (left.hasNext() && right.hasNext()) {
			int order = byEntry.compare(left.next(), right.next());
			if (order != 0) {
				return order;
			}
		}
		return Boolean.compare(left.hasNext(), right.hasNext());
	}
}
