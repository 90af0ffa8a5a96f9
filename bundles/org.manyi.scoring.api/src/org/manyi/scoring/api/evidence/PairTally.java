/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api.evidence;

import java.util.List;
import java.util.Map;

/**
 * Joint level counts of item pairs: what covariances, CRITIC weights, Cronbach's alpha and path models are made of.
 *
 * @param pairs one table per unordered pair of items, the earlier item of the questionnaire first
 */
public record PairTally(List<PairTable> pairs) implements Evidence {

	public PairTally {
		pairs = List.copyOf(pairs);
	}

	/**
	 * The joint counts of two items.
	 *
	 * @param first  the earlier item
	 * @param second the later item
	 * @param counts sheets per pair of level scores; a pair that nobody gave is absent. Sheets on which either answer
	 *               is no level are left out
	 */
	public record PairTable(String first, String second, Map<LevelPair, Long> counts) {

		public PairTable {
			counts = Map.copyOf(counts);
		}
	}

	/**
	 * The answers of one sheet to a pair of items.
	 *
	 * @param first  the score of the level given to the first item
	 * @param second the score of the level given to the second item
	 */
	public record LevelPair(int first, int second) {
	}
}
