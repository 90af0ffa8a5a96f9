/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.model.GroupKey;

/**
 * The figures as they were submitted: of a submitted month those of its latest submission, of all other responses those
 * of now.
 *
 * @param total  the whole slice
 * @param groups the groups whose counts as submitted are others than now; a group that had no sheet is not among them
 * @param appeared the groups of now that had no sheet
 */
public record SubmittedAnalysis(SliceAnalysis total, SortedMap<GroupKey, SliceAnalysis> groups,
		Set<GroupKey> appeared) {

	public SubmittedAnalysis {
		groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
		appeared = Set.copyOf(appeared);
	}
}
