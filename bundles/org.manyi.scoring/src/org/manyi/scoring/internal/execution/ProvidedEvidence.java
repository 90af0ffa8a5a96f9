/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.manyi.scoring.api.evidence.Evidence;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.internal.plugin.PlugInFault;

/**
 * The evidence of one slice as plug-ins are given it: what one asked for and no more.
 *
 * @param evidence everything there is
 */
record ProvidedEvidence(EvidenceSet evidence) {

	/** The answers to the requests. */
	EvidenceSet answers(Set<EvidenceRequest<?>> requests) throws PlugInFault {
		Map<EvidenceRequest<?>, Evidence> answers = new HashMap<>();
		for (EvidenceRequest<?> request : requests) {
			Evidence answer = evidence.answers().get(request);
			if (answer == null) {
				throw AbsentEvidence.of(request);
			}
			answers.put(request, answer);
		}
		return new EvidenceSet(answers);
	}

	/** The answers to the requests, and the tally. */
	EvidenceSet answersWithTally(Set<EvidenceRequest<?>> requests) throws PlugInFault {
		Map<EvidenceRequest<?>, Evidence> answers = new HashMap<>(answers(requests).answers());
		answers.put(new EvidenceRequest.ForTally(), evidence.tally());
		return new EvidenceSet(answers);
	}
}
