/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.quality;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.analysis.quality.Unanswered;
import org.manyi.model.GroupKey;
import org.manyi.model.Item;

/**
 * The answers to one item that are no level.
 *
 * @param item   the item
 * @param total  of the survey
 * @param groups of each group
 */
public record UnansweredItem(Item item, Unanswered total, SortedMap<GroupKey, Unanswered> groups) {

	public UnansweredItem {
		groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
	}
}
