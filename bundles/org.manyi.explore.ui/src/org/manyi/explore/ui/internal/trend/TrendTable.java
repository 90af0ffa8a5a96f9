/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.manyi.analysis.interval.Interval;
import org.manyi.analysis.trend.ControlLimits;
import org.manyi.analysis.trend.Signal;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.Target;
import org.manyi.service.trend.Trend;
import org.manyi.service.trend.TrendPoint;
import org.manyi.ui.table.TableText;

/** The figures behind the chart in full. */
record TrendTable(Texts texts) {

	TableText of(Trend trend) {
		Messages messages = texts.messages();
		return new TableText(
				List.of(messages.columnPeriod, texts.of(trend.name()), "n", messages.dataLower, messages.dataUpper,
						messages.dataLowerLimit, messages.dataCentre, messages.dataUpperLimit, messages.dataTarget,
						messages.columnSignals, messages.columnVersion, messages.dataBroken),
				trend.points().stream().map(point -> row(trend, point)).toList());
	}

	private List<String> row(Trend trend, TrendPoint point) {
		return List.of(point.period().toString(), point.value().number().map(texts.numbers()::full).orElse(""),
				Long.toString(point.counted()), full(point.interval().map(Interval::lower)),
				full(point.interval().map(Interval::upper)), full(point.limits().map(ControlLimits::lower)),
				full(point.limits().map(ControlLimits::centre)), full(point.limits().map(ControlLimits::upper)),
				trend.target().map(Target::atLeast).map(BigDecimal::toPlainString).orElse(""),
				point.signals().stream().map(this::name).collect(Collectors.joining("; ")),
				point.version().orElse(""), point.broken().map(texts::of).orElse(""));
	}

	private String name(Signal signal) {
		return switch (signal) {
			case BEYOND_LIMITS -> texts.messages().signalBeyond;
			case RUN -> texts.messages().signalRun;
		};
	}

	private String full(Optional<Double> number) {
		return number.map(texts.numbers()::full).orElse("");
	}
}
