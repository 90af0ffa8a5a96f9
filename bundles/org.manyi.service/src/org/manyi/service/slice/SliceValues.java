/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.slice;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.manyi.model.GroupField;
import org.manyi.model.Period;
import org.manyi.model.PeriodUnit;
import org.manyi.model.Slice;
import org.manyi.scoring.api.Warning;

/**
 * What the responses of a survey can be sliced by.
 *
 * @param returned the returned sheets of each value, [1, ∞), by field; a field of which no response says anything is
 *                 left out. The empty value stands for sheets that do not say it. Quarters and years are made of months
 * @param places   the units of each region; empty where regions or units are not known
 * @param input    what a reader must know of the data
 */
public record SliceValues(Map<GroupField, SortedMap<String, Long>> returned,
		SortedMap<String, SortedSet<String>> places, List<Warning> input) {

	/** Nothing is known. */
	public static final SliceValues NONE = new SliceValues(Map.of(), Collections.emptySortedMap());

	/** Of data that there is nothing to say of. */
	public SliceValues(Map<GroupField, SortedMap<String, Long>> returned,
			SortedMap<String, SortedSet<String>> places) {
		this(returned, places, List.of());
	}

	/** The fields that are known of surveys, quarters and years being made of months; where before which. */
	public static final List<GroupField> FIELDS = List.of(GroupField.REGION, GroupField.UNIT, GroupField.STAGE,
			GroupField.CUSTOMER_SEGMENT, GroupField.PROJECT, GroupField.MODE, GroupField.SURVEY, GroupField.YEAR,
			GroupField.QUARTER, GroupField.MONTH);

	public SliceValues {
		Map<GroupField, SortedMap<String, Long>> copy = new EnumMap<>(GroupField.class);
		returned.forEach((field, values) -> copy.put(field, Collections.unmodifiableSortedMap(new TreeMap<>(values))));
		returned = Collections.unmodifiableMap(copy);
		SortedMap<String, SortedSet<String>> units = new TreeMap<>();
		places.forEach((region, names) -> units.put(region, Collections.unmodifiableSortedSet(new TreeSet<>(names))));
		places = Collections.unmodifiableSortedMap(units);
		input = List.copyOf(input);
	}

	/** What a reader must know before a slice is cut: of the data, then names that look alike. */
	public List<Warning> warnings() {
		List<Warning> warnings = new ArrayList<>(input);
		returned.forEach((field, values) -> LookAlikes.among(field, values.keySet()).map(LookAlikes::warning)
				.ifPresent(warnings::add));
		return List.copyOf(warnings);
	}

	/** How many sheets were returned, as far as a field tells, [0, ∞). */
	public long sheets() {
		return returned.values().stream().mapToLong(values -> values.values().stream().mapToLong(Long::longValue).sum())
				.max().orElse(0);
	}

	/** The sheets of each value of a field; empty where no response says anything of it. */
	public SortedMap<String, Long> of(GroupField field) {
		return returned.getOrDefault(field, Collections.emptySortedMap());
	}

	/** The periods of that length in which responses are, from the earliest. */
	public List<Period> periods(PeriodUnit unit) {
		return of(GroupField.MONTH).keySet().stream().flatMap(text -> Period.parse(text).stream())
				.map(month -> Period.of(unit, month.first())).distinct().sorted().toList();
	}

	/** The years in which responses are, from the earliest, with their quarters and those with their months. */
	public List<PeriodCount> years() {
		SortedMap<Period, Long> months = new TreeMap<>();
		of(GroupField.MONTH).forEach(
				(text, returned) -> Period.parse(text).ifPresent(month -> months.put(month, returned)));
		return PeriodCount.of(PeriodUnit.YEAR, months);
	}

	/** Every value of a field; of quarters and years those in which responses are. */
	public SortedSet<String> names(GroupField field) {
		SortedSet<String> names = new TreeSet<>(of(field).keySet());
		for (PeriodUnit unit : PeriodUnit.values()) {
			periods(unit).stream().filter(period -> period.field() == field).map(Period::toString).forEach(names::add);
		}
		if ((field == GroupField.QUARTER || field == GroupField.YEAR) && of(GroupField.MONTH).containsKey("")) {
			names.add("");
		}
		return names;
	}

	/**
	 * What a slice is restricted to and no response has, as where a name is misspelt.
	 *
	 * @return empty of restrictions where there is nothing such
	 */
	public Slice unknown(Slice slice) {
		Slice unknown = Slice.ALL;
		for (Map.Entry<GroupField, Set<String>> restriction : slice.restrictions().entrySet()) {
			Set<String> values = new TreeSet<>(restriction.getValue());
			values.removeAll(names(restriction.getKey()));
			unknown = unknown.with(restriction.getKey(), values);
		}
		return unknown;
	}

	/** The months from one to another, both among them, in which responses are. */
	public List<Period> months(YearMonth first, YearMonth last) {
		return periods(PeriodUnit.MONTH).stream()
				.filter(month -> !month.first().isBefore(first) && !month.first().isAfter(last)).toList();
	}
}
