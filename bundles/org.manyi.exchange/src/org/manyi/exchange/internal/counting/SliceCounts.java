/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.counting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.manyi.scoring.api.evidence.Evidence;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceSet;

/** All evidence asked for of one slice: the whole or one group. */
final class SliceCounts {

	private final List<EvidenceRequest<?>> requests;
	private final Accumulator[] accumulators;
	/** Those of a whole that the counts of its groups do not give. */
	private final Accumulator[] apart;

	SliceCounts(RequestPlan plan, CountingContext context) {
		requests = plan.requests();
		accumulators = plan.accumulators(context);
		apart = Arrays.stream(accumulators).filter(accumulator -> !accumulator.addsUp()).toArray(Accumulator[]::new);
	}

	void add(ResponseRow row) {
		for (Accumulator accumulator : accumulators) {
			accumulator.add(row);
		}
	}

	/** Counts a sheet that also a group counts: only where the groups will not add up. */
	void addBesideGroup(ResponseRow row) {
		for (Accumulator accumulator : apart) {
			accumulator.add(row);
		}
	}

	/** The counts of a whole: the sums of its groups' where they add up, else its own. */
	static SliceCounts whole(SliceCounts own, List<SliceCounts> groups, SliceCounts empty) {
		for (int i = 0; i < empty.accumulators.length; i++) {
			if (own.accumulators[i].addsUp()) {
				for (SliceCounts group : groups) {
					empty.accumulators[i].addAll(group.accumulators[i]);
				}
			} else {
				empty.accumulators[i] = own.accumulators[i];
			}
		}
		return empty;
	}

	EvidenceSet evidence(CountingContext context) {
		Map<EvidenceRequest<?>, Evidence> answers = new HashMap<>();
		for (int i = 0; i < accumulators.length; i++) {
			answers.put(requests.get(i), accumulators[i].evidence(context));
		}
		return new EvidenceSet(answers);
	}
}
