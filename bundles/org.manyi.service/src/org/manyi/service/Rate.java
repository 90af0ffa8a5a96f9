/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.util.Optional;
import java.util.OptionalLong;

import org.manyi.model.Rational;
import org.manyi.scoring.api.evidence.ResponseCounts;

/**
 * How many were sent, reached, returned and valid (发放、送达、回收、有效).
 *
 * @param surveyId  the survey
 * @param unit      the unit, the empty text for responses that name none; empty where units are not told apart
 * @param region    the region, likewise
 * @param occasion  the occasion, likewise
 * @param reached   how many of those sent reached somebody, [0, ∞); empty where nobody said
 * @param responses how many were sent, where that is known, and came back
 */
public record Rate(String surveyId, Optional<String> unit, Optional<String> region, Optional<String> occasion,
		OptionalLong reached, ResponseCounts responses) {

	/** 回收率 = returned / sent, [0, 1]; empty where sent is not known, is none, or is fewer than came back. */
	public Optional<Rational> returnRate() {
		return share(responses.returned());
	}

	/** 有效回收率 = valid / sent, [0, 1]; likewise. */
	public Optional<Rational> validReturnRate() {
		return share(responses.valid());
	}

	private Optional<Rational> share(long sheets) {
		OptionalLong sent = responses.sent();
		return sent.isEmpty() || sent.getAsLong() == 0 || responses.sentBelowReturned() ? Optional.empty()
				: Optional.of(Rational.of(sheets, sent.getAsLong()));
	}
}
