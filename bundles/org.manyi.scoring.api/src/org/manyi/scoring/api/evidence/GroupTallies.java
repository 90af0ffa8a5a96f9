/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api.evidence;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;

/**
 * A tally per unit, period, stage or combination of them.
 *
 * @param fields the fields that make the groups
 * @param groups the tally of each group that has at least one returned sheet
 */
public record GroupTallies(List<GroupField> fields, SortedMap<GroupKey, Tally> groups) implements Evidence {

	public GroupTallies {
		fields = List.copyOf(fields);
		groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
	}
}
