/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.manyi.model.GroupField;
import org.manyi.model.Slice;
import org.manyi.scoring.api.evidence.EvidenceRequest;

/**
 * What is asked of a source.
 *
 * @param slice     the responses meant
 * @param requests  the evidence wanted for the whole slice and for each group; the tally is given always
 * @param by        fields whose cross product makes groups; empty for no groups
 * @param sent      questionnaires sent, where the asker knows
 * @param rejects   where the complete list of rejects is written; empty to keep only the first ones
 * @param audience  who will see the answer
 * @param threshold the fewest respondents whose result a shared audience may see, [1, ∞); of no account for analysts
 */
public record EvidenceQuery(Slice slice, Set<EvidenceRequest<?>> requests, List<GroupField> by, OptionalLong sent,
		Optional<Path> rejects, Audience audience, int threshold) {

	/** The threshold where nobody has set another. */
	public static final int DEFAULT_THRESHOLD = 5;

	public EvidenceQuery {
		requests = Set.copyOf(requests);
		by = List.copyOf(by);
		if (threshold < 1) {
			throw new IllegalArgumentException("threshold outside [1, ∞): " + threshold);
		}
	}

	/** Of an analyst. */
	public EvidenceQuery(Slice slice, Set<EvidenceRequest<?>> requests, List<GroupField> by, OptionalLong sent,
			Optional<Path> rejects) {
		this(slice, requests, by, sent, rejects, Audience.ANALYST, DEFAULT_THRESHOLD);
	}
}
