/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.quality;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.model.GroupKey;

/**
 * How many responses are selected.
 *
 * @param responses of the whole survey, [0, ∞)
 * @param groups    of each group that has one; empty where no groups were asked for
 */
public record SelectionCount(long responses, SortedMap<GroupKey, Long> groups) {

	public SelectionCount {
		groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
	}
}
