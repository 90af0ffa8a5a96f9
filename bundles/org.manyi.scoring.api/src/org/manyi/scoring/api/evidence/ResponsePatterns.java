/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api.evidence;

import java.util.List;

import org.manyi.model.Answer;

/**
 * Distinct answer patterns with their multiplicity: what resampling and paired comparison are made of.
 *
 * @param itemIds  the items a pattern speaks of, in order
 * @param patterns the distinct patterns
 * @param returned the sheets they stand for, excluded ones not among them; more than the sum of multiplicities when
 *                 {@code sampled}
 * @param sampled  whether the patterns are a random sample because there were too many
 * @param seed     the seed of that sample
 */
public record ResponsePatterns(List<String> itemIds, List<Pattern> patterns, long returned, boolean sampled, long seed)
		implements Evidence {

	public ResponsePatterns {
		itemIds = List.copyOf(itemIds);
		patterns = List.copyOf(patterns);
	}

	/**
	 * One way to fill in the sheet.
	 *
	 * @param answers one answer per item
	 * @param sheets  how many sheets are filled in so, [1, ∞)
	 */
	public record Pattern(List<Answer> answers, long sheets) {

		public Pattern {
			answers = List.copyOf(answers);
		}
	}
}
