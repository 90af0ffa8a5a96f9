/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.manyi.analysis.interval.IntervalEstimate;
import org.manyi.analysis.trend.ControlLimits;
import org.manyi.model.Target;
import org.manyi.service.trend.Trend;
import org.manyi.service.trend.TrendPoint;
import org.manyi.service.trend.Trends;

/** Figures over periods with their control limits. */
public final class TrendsJson {

	private final JsonWriter json;

	public TrendsJson(JsonWriter json) {
		this.json = json;
	}

	/** Writes those figures. */
	public void write(Trends trends, List<Trend> figures) throws IOException {
		json.startObject();
		new DocumentHead(json).write(trends.analysis());
		json.word("by", Codes.of(trends.unit()));
		json.number("undated", trends.undated());
		json.startArray("figures");
		for (Trend figure : figures) {
			json.startObject();
			figure(figure);
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}

	private void figure(Trend figure) throws IOException {
		json.word("kind", Codes.of(figure.kind()));
		json.word("id", figure.id());
		json.text("name", figure.name());
		json.word("unit", Codes.of(figure.range().unit()));
		json.decimal("target", figure.target().map(Target::atLeast));
		json.word("controlChart", Codes.of(figure.chart()));
		json.startArray("points");
		for (TrendPoint point : figure.points()) {
			json.startObject();
			point(point);
			json.endObject();
		}
		json.endArray();
	}

	private void point(TrendPoint point) throws IOException {
		json.word("period", point.period().toString());
		json.score("value", point.value());
		json.number("counted", point.counted());
		json.flag("few", point.few());
		new IntervalJson(json).estimate(point.interval().map(IntervalEstimate.Known::new));
		limits(point.limits());
		json.words("signals", point.signals().stream().map(Codes::of).toList());
		if (point.version().isPresent()) {
			json.word("version", point.version().get());
		} else {
			json.nothing("version");
		}
		json.text("broken", point.broken());
	}

	private void limits(Optional<ControlLimits> limits) throws IOException {
		if (limits.isEmpty()) {
			json.nothing("limits");
			return;
		}
		json.startObject("limits");
		json.decimal("lower", limits.get().lower());
		json.decimal("centre", limits.get().centre());
		json.decimal("upper", limits.get().upper());
		json.endObject();
	}
}
