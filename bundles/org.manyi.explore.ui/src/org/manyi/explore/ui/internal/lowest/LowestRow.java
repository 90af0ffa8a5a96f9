/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.lowest;

import java.util.List;
import java.util.Optional;

import org.manyi.analysis.LowestItems;
import org.manyi.explore.ui.internal.Indicators;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.BandVerdict;
import org.manyi.service.Analysis;

/**
 * One ranked item.
 *
 * @param chance how likely it really is the lowest, [0, 1]; empty where that was not asked for
 */
record LowestRow(LowestItems.Entry entry, LocalizedText name, BandVerdict band, Optional<Double> chance) {

	/** The ranking of the whole slice. */
	static List<LowestRow> of(Analysis analysis) {
		return analysis.total().lowest().entries().stream().map(entry -> of(analysis, entry)).toList();
	}

	private static LowestRow of(Analysis analysis, LowestItems.Entry entry) {
		Optional<Double> chance = analysis.total().intervals().chanceOfLowest(entry.itemId());
		return Indicators.find(analysis, entry.itemId())
				.map(item -> new LowestRow(entry, item.name(), item.band(), chance)).orElseGet(
						() -> new LowestRow(entry, LocalizedText.same(entry.itemId()), new BandVerdict.None(), chance));
	}

	String id() {
		return entry.itemId();
	}
}
