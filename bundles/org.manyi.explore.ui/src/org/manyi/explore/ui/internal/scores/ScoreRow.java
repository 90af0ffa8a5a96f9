/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.scores;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.analysis.interval.IntervalEstimate;
import org.manyi.model.Dimension;
import org.manyi.model.GroupKey;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.BandVerdict;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.ScoringResult.ItemResult;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.service.AnalysisPart;
import org.manyi.service.SliceAnalysis;
import org.manyi.service.trend.Changes;
import org.manyi.service.trend.FigureChange;
import org.manyi.service.trend.Trend;
import org.manyi.service.trend.Trends;

/**
 * A line of the score table.
 *
 * @param id      of the index, dimension or item
 * @param depth   how deep it stands below the index, [0, 2]
 * @param item    whether it is an item
 * @param tally   the answers it was made of; empty for the index
 * @param remarks what is to be known before it is trusted
 * @param interval how sure the score is; empty where that was not asked for
 * @param range   the interval that scores lie in
 * @param change  how it differs from what the slice is compared with; empty where it is compared with nothing
 * @param trend   the score over periods; empty where that is not known
 * @param unit    of which unit alone the score of the item is; empty for all responses
 */
record ScoreRow(String id, int depth, boolean item, LocalizedText name, Score score, BandVerdict band,
		Optional<ItemTally> tally, Remarks remarks, Optional<IntervalEstimate> interval, ScoreRange range,
		Optional<FigureChange> change, Optional<Trend> trend, Optional<GroupKey> unit) {

	/**
	 * Index, dimensions with their items, then the items outside dimensions.
	 *
	 * @param changes how they differ from what the slice is compared with; empty where it is compared with nothing
	 * @param trends  the scores over periods; empty where they are not known
	 */
	static List<ScoreRow> of(SliceAnalysis slice, Optional<Changes> changes, Optional<Trends> trends) {
		return of(slice).stream().map(row -> row.with(changes.flatMap(found -> found.find(row.id())),
				trends.flatMap(found -> found.find(row.id())))).toList();
	}

	private ScoreRow with(Optional<FigureChange> found, Optional<Trend> course) {
		return new ScoreRow(id, depth, item, name, score, band, tally, remarks, interval, range, found, course, unit);
	}

	/** The rows with a row of each unit below every item, in the order of the units. */
	static List<ScoreRow> byUnit(List<ScoreRow> rows, List<AnalysisPart> units) {
		Map<String, List<ScoreRow>> below = new HashMap<>();
		units.forEach(unit -> unit.slice().scores().items()
				.forEach(item -> below.computeIfAbsent(item.item().id(), id -> new ArrayList<>())
						.add(of(unit.slice(), item, 0).in(unit.group()))));
		List<ScoreRow> all = new ArrayList<>();
		for (ScoreRow row : rows) {
			all.add(row);
			if (row.item()) {
				below.getOrDefault(row.id(), List.of()).forEach(unit -> all.add(unit.at(row.depth() + 1)));
			}
		}
		return all;
	}

	private ScoreRow in(Optional<GroupKey> group) {
		return new ScoreRow(id, depth, item, name, score, band, tally, remarks, interval, range, change, trend,
				group);
	}

	private ScoreRow at(int level) {
		return new ScoreRow(id, level, item, name, score, band, tally, remarks, interval, range, change, trend, unit);
	}

	/** The identity of the row: of that of all responses the id. */
	String key() {
		return unit.map(group -> id + "\n" + group).orElse(id);
	}

	private static List<ScoreRow> of(SliceAnalysis slice) {
		ScoringResult result = slice.scores();
		List<ScoreRow> rows = new ArrayList<>();
		result.index().ifPresent(index -> rows.add(new ScoreRow(index.index().id(), 0, false, index.index().name(),
				index.score(), index.band(), Optional.empty(), Remarks.on(result, index.index().id()),
				slice.intervals().indicator(index.index().id()), result.range(), Optional.empty(),
				Optional.empty(), Optional.empty())));
		int depth = rows.size();
		for (ScoringResult.DimensionResult dimension : result.dimensions()) {
			Dimension definition = dimension.dimension();
			rows.add(new ScoreRow(definition.id(), depth, false, definition.name(), dimension.score(),
					dimension.band(), Optional.of(dimension.tally()), Remarks.on(result, definition.id()),
					slice.intervals().indicator(definition.id()), result.range(), Optional.empty(),
					Optional.empty(), Optional.empty()));
			result.items().stream().filter(item -> definition.itemIds().contains(item.item().id()))
					.forEach(item -> rows.add(of(slice, item, depth + 1)));
		}
		result.items().stream().filter(item -> result.dimensions().stream()
				.noneMatch(dimension -> dimension.dimension().itemIds().contains(item.item().id())))
				.forEach(item -> rows.add(of(slice, item, depth)));
		return rows;
	}

	private static ScoreRow of(SliceAnalysis slice, ItemResult item, int depth) {
		return new ScoreRow(item.item().id(), depth, true, item.item().name(), item.score(), item.band(),
				Optional.of(item.tally()), Remarks.on(slice.scores(), item.item().id()),
				slice.intervals().indicator(item.item().id()), slice.scores().range(), Optional.empty(),
				Optional.empty(), Optional.empty());
	}
}
