/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.GroupKey;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.store.api.Audience;
import org.manyi.store.api.EvidenceQuery;

/** Counts the rows of a query: the whole slice and its groups. */
public final class EvidenceCounter {

	private final CountingContext context;
	private final RequestPlan plan;
	private final SliceFilter[] filters;
	private final SliceCounts total;
	/** Null where no groups are asked for; a field that is read for every row. */
	private final @Nullable Grouping grouping;
	private final List<SliceCounts> groups = new ArrayList<>();
	/** Whether anybody asks for {@link #outside}, which costs a look at each row. */
	private final boolean countsOutside;
	private long outside;

	/**
	 * @param context has the grouping values of every field that the query names
	 */
	public EvidenceCounter(EvidenceQuery query, CountingContext context) {
		this.context = context;
		plan = new RequestPlan(query.requests(), context.questionnaire());
		filters = query.slice().restrictions().entrySet().stream().map(restriction -> {
			int place = context.placeOf(restriction.getKey());
			return new SliceFilter(place, context.groupValues().get(place), restriction.getValue());
		}).toArray(SliceFilter[]::new);
		total = new SliceCounts(plan, context);
		grouping = query.by().isEmpty() ? null : new Grouping(query.by(), context);
		countsOutside = query.audience() == Audience.SHARED;
	}

	/** Counts a returned sheet where it is in the slice. */
	public void add(ResponseRow row) {
		if (includes(row)) {
			count(row);
		}
	}

	/**
	 * Whether the row is in the slice; asked once of each row, since others are counted as outside it. Looks at what
	 * the context's grouping values stand for, which {@link #count} does not.
	 */
	boolean includes(ResponseRow row) {
		for (SliceFilter filter : filters) {
			if (!filter.includes(row)) {
				countOutside(row);
				return false;
			}
		}
		return true;
	}

	private void countOutside(ResponseRow row) {
		if (countsOutside) {
			row.summarize();
			outside += row.levels() > 0 ? 1 : 0;
		}
	}

	/** Valid sheets that are not in the slice, [0, ∞); counted for a shared audience alone. */
	public long outside() {
		return outside;
	}

	/** Counts a row of the slice. */
	void count(ResponseRow row) {
		row.summarize();
		plan.decide(row);
		Grouping groupOf = grouping;
		if (groupOf == null) {
			total.add(row);
			return;
		}
		total.addBesideGroup(row);
		int group = groupOf.groupOf(row);
		if (group == groups.size()) {
			groups.add(new SliceCounts(plan, context));
		}
		groups.get(group).add(row);
	}

	/** The evidence of the whole slice. */
	public EvidenceSet total() {
		SliceCounts whole = grouping == null ? total
				: SliceCounts.whole(total, groups, new SliceCounts(plan, context));
		return whole.evidence(context);
	}

	/** The evidence of each group. */
	public SortedMap<GroupKey, EvidenceSet> groups() {
		SortedMap<GroupKey, EvidenceSet> sets = new TreeMap<>();
		Grouping keys = grouping;
		if (keys != null) {
			List<EvidenceSet> counted = groups.parallelStream().map(group -> group.evidence(context.ofPart())).toList();
			for (int group = 0; group < groups.size(); group++) {
				sets.put(keys.key(group, context), counted.get(group));
			}
		}
		return sets;
	}
}
