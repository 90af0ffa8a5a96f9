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

import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.scoring.api.evidence.GroupTallies;
import org.manyi.scoring.api.evidence.Tally;

/** A tally per group. */
final class GroupedTallies implements Accumulator {

	private final List<GroupField> fields;
	private final CountingContext context;
	private final Grouping grouping;
	private final List<TallyCounts> groups = new ArrayList<>();

	GroupedTallies(List<GroupField> fields, CountingContext context) {
		this.fields = fields;
		this.context = context;
		grouping = new Grouping(fields, context);
	}

	@Override
	public void add(ResponseRow row) {
		int group = grouping.groupOf(row);
		if (group == groups.size()) {
			groups.add(new TallyCounts(context));
		}
		groups.get(group).add(row);
	}

	@Override
	public boolean addsUp() {
		return false;
	}

	@Override
	public GroupTallies evidence(CountingContext whole) {
		SortedMap<GroupKey, Tally> tallies = new TreeMap<>();
		for (int group = 0; group < groups.size(); group++) {
			tallies.put(grouping.key(group, context), groups.get(group).evidence(whole.ofPart()));
		}
		return new GroupTallies(fields, tallies);
	}
}
