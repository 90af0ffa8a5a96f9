/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.manyi.scoring.api.evidence.EvidenceRequest.ForPairTally;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.api.evidence.PairTally.PairTable;

/**
 * Responses as rows, known by their counts: x is the score of the level. An answer that is no level is a missing cell.
 *
 * @param evidence with a tally, and with the pair tally where pairs are asked for
 * @param request  the request that the pair tally answers
 */
record AnswerObservations(EvidenceSet evidence, ForPairTally request) implements Observations {

	@Override
	public Column column(String itemId) {
		List<Frequency> frequencies = new ArrayList<>();
		evidence.tally().item(itemId).ifPresent(item -> item.levels().forEach((score, count) -> {
			if (count > 0) {
				frequencies.add(new Frequency(score, count));
			}
		}));
		return new Column(frequencies);
	}

	@Override
	public List<JointFrequency> pairs(String first, String second) {
		List<JointFrequency> pairs = new ArrayList<>();
		for (PairTable table : evidence.get(request).pairs()) {
			boolean asAsked = table.first().equals(first) && table.second().equals(second);
			if (asAsked || table.first().equals(second) && table.second().equals(first)) {
				table.counts().forEach((levels, count) -> pairs.add(
						asAsked ? new JointFrequency(levels.first(), levels.second(), count)
								: new JointFrequency(levels.second(), levels.first(), count)));
			}
		}
		return pairs;
	}

	@Override
	public Set<String> costs() {
		return Set.of();
	}
}
