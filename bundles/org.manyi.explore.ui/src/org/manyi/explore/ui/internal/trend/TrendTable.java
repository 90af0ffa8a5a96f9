/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.trend;

import java.util.List;
import java.util.stream.Collectors;

import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.Target;
import org.manyi.service.trend.Trend;
import org.manyi.service.trend.TrendPoint;
import org.manyi.ui.table.TableText;

/** The figures behind the chart as a table. */
record TrendTable(Texts texts) {

	TableText of(Trend trend) {
		Messages messages = texts.messages();
		return new TableText(
				List.of(messages.columnPeriod, texts.of(trend.name()), messages.columnValid, messages.columnInterval,
						messages.columnLimits, messages.columnSignals, messages.columnVersion),
				trend.points().stream().map(point -> row(trend, point)).toList());
	}

	private List<String> row(Trend trend, TrendPoint point) {
		Messages messages = texts.messages();
		return List.of(point.period().toString(),
				texts.numbers().score(point.value(), trend.target().map(Target::atLeast).stream().toList()),
				texts.numbers().count(point.counted()),
				point.interval().map(interval -> texts.numbers().range(interval.lower(), interval.upper())).orElse(""),
				point.limits().map(limits -> texts.numbers().range(limits.lower(), limits.upper())).orElse(""),
				point.signals().stream().map(signal -> switch (signal) {
					case BEYOND_LIMITS -> messages.signalBeyond;
					case RUN -> messages.signalRun;
				}).collect(Collectors.joining("; ")), point.version().orElse(""));
	}
}
