/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.model.Band;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.BandVerdict;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.service.interval.SliceIntervals;

/** Index, dimensions and items: each with the same fields. */
final class IndicatorJson {

	private final JsonWriter json;
	private final SliceIntervals intervals;

	/**
	 * @param intervals how sure the scores are
	 */
	IndicatorJson(JsonWriter json, SliceIntervals intervals) {
		this.json = json;
		this.intervals = intervals;
	}

	void write(ScoringResult scores) throws IOException {
		if (scores.index().isPresent()) {
			ScoringResult.IndexResult index = scores.index().get();
			json.startObject("index");
			fields(index.index().id(), index.index().name(), index.score(), index.band(), sum(scores.items()));
			json.endObject();
		} else {
			json.nothing("index");
		}
		json.startArray("dimensions");
		for (ScoringResult.DimensionResult dimension : scores.dimensions()) {
			json.startObject();
			fields(dimension.dimension().id(), dimension.dimension().name(), dimension.score(), dimension.band(),
					dimension.tally());
			json.endObject();
		}
		json.endArray();
		json.startArray("items");
		for (ScoringResult.ItemResult item : scores.items()) {
			json.startObject();
			fields(item.item().id(), item.item().name(), item.score(), item.band(), item.tally());
			json.endObject();
		}
		json.endArray();
	}

	private void fields(String id, LocalizedText name, Score score, BandVerdict band, ItemTally tally)
			throws IOException {
		json.word("id", id);
		json.text("name", name);
		json.score("score", score.value());
		new IntervalJson(json).estimate(intervals.indicator(id));
		json.text("band", band.certain().map(Band::name));
		json.number("weight", score.weight());
		json.number("valid", tally.valid());
		json.number("notApplicable", tally.notApplicable());
		json.number("blank", tally.blank());
		json.number("notShown", tally.notShown());
		json.number("invalid", tally.invalid());
		json.startObject("levels");
		for (Map.Entry<Integer, Long> level : tally.levels().entrySet()) {
			json.number(level.getKey().toString(), level.getValue());
		}
		json.endObject();
	}

	private static ItemTally sum(List<ScoringResult.ItemResult> items) {
		SortedMap<Integer, Long> levels = new TreeMap<>();
		long notApplicable = 0;
		long blank = 0;
		long notShown = 0;
		long invalid = 0;
		for (ScoringResult.ItemResult item : items) {
			ItemTally tally = item.tally();
			tally.levels().forEach((score, count) -> levels.merge(score, count, Long::sum));
			notApplicable += tally.notApplicable();
			blank += tally.blank();
			notShown += tally.notShown();
			invalid += tally.invalid();
		}
		return new ItemTally("", levels, notApplicable, blank, notShown, invalid);
	}
}
