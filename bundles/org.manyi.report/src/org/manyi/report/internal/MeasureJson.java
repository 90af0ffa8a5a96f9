/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.util.List;

import org.manyi.model.Target;
import org.manyi.scoring.ScoringResult.Alternative;
import org.manyi.scoring.ScoringResult.MeasureResult;
import org.manyi.scoring.api.Share;
import org.manyi.service.interval.SliceIntervals;

/** Measures with target and verdict, and what the other readings would make of them. */
final class MeasureJson {

	private final JsonWriter json;
	private final SliceIntervals intervals;

	/**
	 * @param intervals how sure the values are
	 */
	MeasureJson(JsonWriter json, SliceIntervals intervals) {
		this.json = json;
		this.intervals = intervals;
	}

	void write(List<MeasureResult> measures) throws IOException {
		json.startArray("measures");
		for (MeasureResult measure : measures) {
			json.startObject();
			fields(measure);
			json.endObject();
		}
		json.endArray();
	}

	private void fields(MeasureResult measure) throws IOException {
		json.word("id", measure.measure().id());
		json.text("name", measure.measure().name());
		json.word("unit", Codes.of(measure.unit().unit()));
		json.score("value", measure.score().value());
		new IntervalJson(json).estimate(intervals.measure(measure.measure().id()));
		json.decimal("target", measure.measure().target().map(Target::atLeast));
		json.word("targetPeriod", measure.measure().target().map(Target::period).map(Codes::of));
		if (measure.score().share().isPresent()) {
			Share share = measure.score().share().get();
			json.number("numerator", share.numerator());
			json.number("denominator", share.denominator());
		} else {
			json.nothing("numerator");
			json.nothing("denominator");
		}
		json.word("verdict", measure.verdict().map(Codes::of));
		json.flag("verdictDependsOnReading", measure.verdictDependsOnReading());
		json.startArray("alternatives");
		for (Alternative alternative : measure.alternatives()) {
			json.startObject();
			json.word("parameter", alternative.parameter());
			json.word("choice", alternative.choice());
			json.score("value", alternative.value());
			json.word("verdict", alternative.verdict().map(Codes::of));
			json.endObject();
		}
		json.endArray();
	}
}
