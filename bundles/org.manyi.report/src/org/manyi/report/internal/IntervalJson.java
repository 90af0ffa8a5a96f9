/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.util.Optional;

import org.manyi.analysis.interval.Interval;
import org.manyi.analysis.interval.IntervalEstimate;
import org.manyi.service.interval.IntervalChoice;
import org.manyi.service.interval.IntervalOptions;
import org.manyi.service.interval.SliceIntervals;

/** Intervals, and how they were made. */
final class IntervalJson {

	private final JsonWriter json;

	IntervalJson(JsonWriter json) {
		this.json = json;
	}

	/** How the intervals of a slice were made. */
	void options(SliceIntervals intervals) throws IOException {
		IntervalOptions options = intervals.options();
		boolean resampled = options.choice() == IntervalChoice.BOOTSTRAP;
		json.startObject("intervals");
		json.word("choice", Codes.of(options.choice()));
		json.decimal("confidence", Optional.of(options.confidence().level()));
		json.number("population", intervals.population());
		if (resampled) {
			json.number("seed", options.seed());
			json.number("resamples", options.resamples());
		} else {
			json.nothing("seed");
			json.nothing("resamples");
		}
		json.endObject();
	}

	/** The interval of one figure; both fields are null where none was asked for. */
	void estimate(Optional<IntervalEstimate> estimate) throws IOException {
		Optional<Interval> interval = estimate.flatMap(IntervalEstimate::interval);
		if (interval.isPresent()) {
			json.startObject("interval");
			json.decimal("lower", interval.get().lower());
			json.decimal("upper", interval.get().upper());
			json.decimal("confidence", Optional.of(interval.get().confidence().level()));
			json.word("method", Codes.of(interval.get().method()));
			json.endObject();
		} else {
			json.nothing("interval");
		}
		json.text("noInterval", estimate.flatMap(found -> found instanceof IntervalEstimate.None none
				? Optional.of(none.reason())
				: Optional.empty()));
	}
}
