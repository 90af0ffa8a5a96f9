/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api.evidence;

import java.util.OptionalLong;

/**
 * How many questionnaires were sent, returned and valid (发放、回收、有效).
 *
 * @param sent     questionnaires handed out, [0, ∞); empty where nobody said
 * @param returned sheets handed back, [0, ∞); a rejected row is not one
 * @param valid    returned sheets with at least one item answered with a level, [0, returned]
 */
public record ResponseCounts(OptionalLong sent, long returned, long valid) {

	public ResponseCounts {
		if (returned < 0 || valid < 0 || valid > returned) {
			throw new IllegalArgumentException("returned " + returned + ", valid " + valid);
		}
	}

	/** Whether more sheets came back than are said to have been sent, so that {@link #sent} can be the base of no rate. */
	public boolean sentBelowReturned() {
		return sent.isPresent() && sent.getAsLong() < returned;
	}
}
