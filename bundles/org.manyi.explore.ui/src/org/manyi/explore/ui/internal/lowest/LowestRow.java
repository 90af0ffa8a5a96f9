/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.lowest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.manyi.analysis.LowestItems;
import org.manyi.explore.ui.internal.Indicators;
import org.manyi.model.GroupKey;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.BandVerdict;
import org.manyi.scoring.ScoringResult.ItemResult;
import org.manyi.service.Analysis;
import org.manyi.service.units.UnitRow;

/**
 * One ranked item.
 *
 * @param entry  the item, ranked among those of all responses, or of the unit
 * @param chance how likely it really is the lowest, [0, 1]; empty where that was not asked for
 * @param unit   of which unit alone it is; empty for all responses
 */
record LowestRow(LowestItems.Entry entry, LocalizedText name, BandVerdict band, Optional<Double> chance,
		Optional<GroupKey> unit) {

	private static final Comparator<LowestRow> LOWEST_FIRST = Comparator
			.comparing((LowestRow row) -> row.entry().fewAnswers()).thenComparing(row -> row.entry().rank())
			.thenComparing(row -> row.entry().score().number().orElse(Rational.ZERO));

	/** The ranking of the whole slice. */
	static List<LowestRow> of(Analysis analysis) {
		return analysis.total().lowest().entries().stream().map(entry -> of(analysis, entry)).toList();
	}

	private static LowestRow of(Analysis analysis, LowestItems.Entry entry) {
		Optional<Double> chance = analysis.total().intervals().chanceOfLowest(entry.itemId());
		return Indicators.find(analysis, entry.itemId())
				.map(item -> new LowestRow(entry, item.name(), item.band(), chance, Optional.empty()))
				.orElseGet(() -> new LowestRow(entry, LocalizedText.same(entry.itemId()), new BandVerdict.None(),
						chance, Optional.empty()));
	}

	/**
	 * The rankings of all units: first what is lowest in each of them, the lowest score first, then what is second
	 * lowest, and so on; what has few answers at the end.
	 */
	static List<LowestRow> of(List<UnitRow> units) {
		return units.stream()
				.flatMap(unit -> unit.part().slice().lowest().entries().stream()
						.flatMap(entry -> unit.part().slice().scores().items().stream()
								.filter(item -> item.item().id().equals(entry.itemId()))
								.map(item -> of(unit, entry, item))))
				.sorted(LOWEST_FIRST).toList();
	}

	private static LowestRow of(UnitRow unit, LowestItems.Entry entry, ItemResult item) {
		return new LowestRow(entry, item.item().name(), item.band(), unit.chanceOfLowest(entry.itemId()),
				unit.part().group());
	}

	/** Of the item. */
	String id() {
		return entry.itemId();
	}

	/** The identity of the row: of that of all responses the id. */
	String key() {
		return unit.map(group -> id() + "\n" + group).orElse(id());
	}
}
