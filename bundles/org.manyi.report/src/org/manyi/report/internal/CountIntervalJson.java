/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.util.Optional;

import org.manyi.analysis.interval.IntervalEstimate;
import org.manyi.service.interval.CountInterval;

/** An interval of plain counts. */
public final class CountIntervalJson {

	private final JsonWriter json;

	public CountIntervalJson(JsonWriter json) {
		this.json = json;
	}

	public void write(CountInterval interval) throws IOException {
		DocumentHead.start(json);
		json.decimal("value", interval.value());
		json.number("respondents", interval.respondents());
		json.number("population", interval.population());
		json.decimal("variance", interval.variance());
		json.decimal("standardError", interval.standardError());
		new IntervalJson(json).estimate(Optional.of(new IntervalEstimate.Known(interval.interval())));
		json.endObject();
	}
}
