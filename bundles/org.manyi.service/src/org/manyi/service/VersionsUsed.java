/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.model.GroupKey;
import org.manyi.scoring.ScoringPlan;

/**
 * The versions of the methodology by which the parts of an analysis were scored.
 *
 * @param whole  how the one of the whole was chosen
 * @param plans  the plan of each group that was scored by another version than the whole; empty where there is no such
 *               group
 * @param groups how the version of each group was chosen that has a period of its own; the others go with the whole
 */
public record VersionsUsed(VersionUse whole, SortedMap<GroupKey, ScoringPlan> plans,
		SortedMap<GroupKey, VersionUse> groups) {

	/** All by the version that the request names. */
	public static final VersionsUsed AS_ASKED = new VersionsUsed(VersionUse.AS_ASKED, new TreeMap<>(), new TreeMap<>());

	public VersionsUsed {
		plans = Collections.unmodifiableSortedMap(new TreeMap<>(plans));
		groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
	}

	/** How the version of a group was chosen. */
	public VersionUse of(GroupKey group) {
		return groups.getOrDefault(group, whole);
	}
}
