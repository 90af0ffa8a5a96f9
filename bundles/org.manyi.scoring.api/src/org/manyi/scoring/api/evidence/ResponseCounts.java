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
 * <p>
 * A sheet that was excluded by a decision was handed back all the same: it is returned, and it is not valid. None of
 * its answers and opinions is in any other count of the same evidence, so that answers in all five states of an item
 * add up to {@link #counted}, not to {@code returned}. A return rate (回收率) is not changed by an exclusion, a valid
 * return rate (有效回收率) is.
 *
 * @param sent     questionnaires handed out, [0, ∞); empty where nobody said
 * @param returned sheets handed back, those excluded among them, [0, ∞); a rejected row is not one, nor is a sheet in
 *                 whose place another of the same id counts
 * @param excluded returned sheets that a decision took out of the counts, [0, returned]; always 0 of a file
 * @param valid    returned sheets that are not excluded, with at least one item answered with a level, [0, returned −
 *                 excluded]
 */
public record ResponseCounts(OptionalLong sent, long returned, long excluded, long valid) {

	public ResponseCounts {
		if (returned < 0 || excluded < 0 || valid < 0 || valid + excluded > returned) {
			throw new IllegalArgumentException("returned " + returned + ", excluded " + excluded + ", valid " + valid);
		}
	}

	/** Where no sheet was excluded. */
	public ResponseCounts(OptionalLong sent, long returned, long valid) {
		this(sent, returned, 0, valid);
	}

	/** Returned sheets that are not excluded: those whose answers and opinions are counted, [0, returned]. */
	public long counted() {
		return returned - excluded;
	}

	/**
	 * Whether more sheets came back than are said to have been sent, so that {@link #sent} can be the base of no rate.
	 */
	public boolean sentBelowReturned() {
		return sent.isPresent() && sent.getAsLong() < returned;
	}
}
