/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api.evidence;

import java.util.Map;

/**
 * The evidence of one slice, by the request it answers.
 *
 * @param answers each request with its answer
 */
public record EvidenceSet(Map<EvidenceRequest<?>, Evidence> answers) {

	public EvidenceSet {
		answers = Map.copyOf(answers);
		answers.forEach((request, evidence) -> request.evidenceType().cast(evidence));
	}

	/**
	 * The answer to the request.
	 *
	 * @throws IllegalArgumentException when the request was not among those asked for
	 */
	public <E extends Evidence> E get(EvidenceRequest<E> request) {
		Evidence evidence = answers.get(request);
		if (evidence == null) {
			throw new IllegalArgumentException("evidence that was not asked for: " + request);
		}
		return request.evidenceType().cast(evidence);
	}

	/** The tally of the slice, which every set holds. */
	public Tally tally() {
		return get(new EvidenceRequest.ForTally());
	}
}
