/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.model.GroupKey;
import org.manyi.scoring.api.evidence.EvidenceSet;

/**
 * What a source answers.
 *
 * @param total    the evidence of the whole slice
 * @param groups   the evidence of each group that has a returned sheet and is not withheld; empty where no groups were
 *                 asked for
 * @param input    what was read
 * @param withheld the groups kept back from a shared audience
 */
public record EvidenceResult(EvidenceSet total, SortedMap<GroupKey, EvidenceSet> groups, InputReport input,
		Withholding withheld) {

	public EvidenceResult {
		groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
	}

	/** With every group. */
	public EvidenceResult(EvidenceSet total, SortedMap<GroupKey, EvidenceSet> groups, InputReport input) {
		this(total, groups, input, Withholding.NONE);
	}
}
