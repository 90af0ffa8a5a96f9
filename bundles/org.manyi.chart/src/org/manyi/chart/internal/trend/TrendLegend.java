/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal.trend;

import java.util.function.Predicate;
import java.util.stream.Stream;

import org.manyi.chart.trend.TrendChart;
import org.manyi.chart.trend.TrendMark;
import org.manyi.model.LocalizedText;

/** What the signs of a chart over periods mean: of those that are in it. */
enum TrendLegend {

	RIBBON("浅色带：95 % 区间", "Ribbon: 95 % interval", point -> point.interval().isPresent()),
	LIMITS("虚线：控制限", "dashed: control limits", point -> point.limits().isPresent()),
	SIGNAL("!：不像偶然", "!: more than chance", TrendMark::signal),
	FEW("空心点：作答太少", "hollow: few answers", TrendMark::few),
	BREAK("点线：此处起不可比", "dotted: not comparable with what was before", TrendMark::broken);

	private final LocalizedText words;
	private final Predicate<TrendMark> present;

	TrendLegend(String zh, String en, Predicate<TrendMark> present) {
		words = new LocalizedText(zh, en);
		this.present = present;
	}

	static Stream<LocalizedText> of(TrendChart chart) {
		return Stream.of(values()).filter(sign -> chart.points().stream().anyMatch(sign.present))
				.map(sign -> sign.words);
	}
}
