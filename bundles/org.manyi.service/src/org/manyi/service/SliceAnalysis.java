/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.manyi.analysis.LowestItems;
import org.manyi.analysis.Pareto;
import org.manyi.analysis.ParetoBasis;
import org.manyi.scoring.ScoringResult;

/**
 * The scores of one slice and what they point to.
 *
 * @param scores  the scores
 * @param lowest  the lowest items
 * @param paretos one Pareto per basis; the one over categories is absent where the source codes no opinions
 */
public record SliceAnalysis(ScoringResult scores, LowestItems lowest, Map<ParetoBasis, Pareto> paretos) {

	public SliceAnalysis {
		Map<ParetoBasis, Pareto> copy = new EnumMap<>(ParetoBasis.class);
		copy.putAll(paretos);
		paretos = Collections.unmodifiableMap(copy);
	}
}
