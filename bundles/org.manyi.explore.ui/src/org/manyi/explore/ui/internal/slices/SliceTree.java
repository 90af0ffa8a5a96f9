/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.slices;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

import org.manyi.explore.ui.internal.SliceWords;
import org.manyi.model.GroupField;
import org.manyi.model.Slice;
import org.manyi.service.slice.PeriodCount;
import org.manyi.service.slice.SliceValues;

/**
 * What there is to choose among: years of quarters of months, regions of units, or the values of a field.
 *
 * @param values what the survey can be sliced by
 * @param words  in the user's language
 */
record SliceTree(SliceValues values, SliceWords words) {

	/** Whether there is anything to choose among. */
	boolean isChoice(SliceKind kind) {
		List<GroupField> fields = kind == SliceKind.PERIOD ? List.of(GroupField.MONTH) : kind.fields();
		return fields.stream().anyMatch(field -> values.of(field).size() > 1);
	}

	/**
	 * The choices, the first of which is all.
	 *
	 * @param slice what is shown; each choice keeps what it says of other kinds
	 * @return all alone where there is nothing to choose among
	 */
	List<SliceNode> of(SliceKind kind, Slice slice) {
		Slice all = kind.all(slice);
		List<SliceNode> nodes = new ArrayList<>();
		nodes.add(new SliceNode(words.texts().messages().sliceEverything, OptionalLong.empty(), all, List.of()));
		nodes.addAll(switch (kind) {
			case PERIOD -> periods(all);
			case PLACE -> places(all);
			default -> flat(kind.fields().getFirst(), values.of(kind.fields().getFirst()).keySet(), all);
		});
		return nodes;
	}

	/** The latest first; sheets without a date last. */
	private List<SliceNode> periods(Slice all) {
		List<SliceNode> nodes = new ArrayList<>(latestFirst(values.years(), all));
		long undated = values.of(GroupField.MONTH).getOrDefault("", 0L);
		if (undated > 0 && !nodes.isEmpty()) {
			nodes.add(new SliceNode(words.value(GroupField.MONTH, ""), OptionalLong.of(undated),
					all.with(GroupField.MONTH, Set.of("")), List.of()));
		}
		return nodes;
	}

	private List<SliceNode> latestFirst(List<PeriodCount> periods, Slice all) {
		return periods.reversed().stream().map(counted -> new SliceNode(words.period(counted.period()),
				OptionalLong.of(counted.returned()),
				all.with(counted.period().field(), Set.of(counted.period().toString())),
				latestFirst(counted.parts(), all))).toList();
	}

	private List<SliceNode> places(Slice all) {
		List<SliceNode> nodes = new ArrayList<>();
		Set<String> alone = new TreeSet<>(values.of(GroupField.UNIT).keySet());
		SortedMap<String, Long> regions = values.of(GroupField.REGION);
		for (String region : sorted(regions.keySet())) {
			Collection<String> units = values.places().getOrDefault(region, new TreeSet<>());
			alone.removeAll(units);
			Slice there = all.with(GroupField.REGION, Set.of(region));
			nodes.add(new SliceNode(words.value(GroupField.REGION, region), OptionalLong.of(regions.get(region)), there,
					flat(GroupField.UNIT, units, there)));
		}
		nodes.addAll(flat(GroupField.UNIT, alone, all));
		return nodes;
	}

	private List<SliceNode> flat(GroupField field, Collection<String> names, Slice all) {
		return sorted(names).stream().map(name -> new SliceNode(words.value(field, name), returned(field, name, all),
				all.with(field, Set.of(name)), List.of())).toList();
	}

	/** Empty for a unit of several regions: how many are of which is not known. */
	private OptionalLong returned(GroupField field, String name, Slice all) {
		boolean split = !all.of(GroupField.REGION).isEmpty()
				&& values.places().values().stream().filter(units -> units.contains(name)).count() > 1;
		return split ? OptionalLong.empty() : OptionalLong.of(values.of(field).getOrDefault(name, 0L));
	}

	/** As the language sorts them; what is not said last. */
	private List<String> sorted(Collection<String> names) {
		return names.stream().sorted(Comparator.comparing(String::isEmpty).thenComparing(words.texts().alphabet()))
				.toList();
	}
}
