/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.methodology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.manyi.scoring.BandVerdict;
import org.manyi.scoring.Verdict;
import org.manyi.service.SliceAnalysis;

/** What is decided by scores: if one of these is another, somebody has to act otherwise. */
record Findings(Optional<BandVerdict> band, List<String> lowest, Map<String, Optional<Verdict>> verdicts) {

	static Findings of(SliceAnalysis analysis) {
		Map<String, Optional<Verdict>> verdicts = new TreeMap<>();
		analysis.scores().measures().forEach(result -> verdicts.put(result.measure().id(), result.verdict()));
		List<String> lowest = new ArrayList<>();
		analysis.lowest().entries().stream().filter(entry -> entry.rank() == 1 && !entry.fewAnswers())
				.forEach(entry -> lowest.add(entry.itemId()));
		return new Findings(analysis.scores().index().map(index -> index.band()), lowest, verdicts);
	}
}
