/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.analysis.interval.IntervalEstimate;
import org.manyi.analysis.trend.ControlChart;
import org.manyi.analysis.trend.ControlLimits;
import org.manyi.analysis.trend.Signal;
import org.manyi.model.Target;
import org.manyi.report.ScoreFormat;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.service.trend.Trend;
import org.manyi.service.trend.TrendPoint;
import org.manyi.service.trend.Trends;

/**
 * Figures over periods for people at a terminal.
 *
 * @param texts the language
 */
record TrendText(Texts texts) {

	void write(Trends trends, List<Trend> figures, OutputStream out) throws IOException {
		TextPage page = new TextPage();
		InputText input = new InputText(texts, page);
		input.head(trends.analysis());
		if (trends.undated() > 0) {
			page.line(texts.get("trend.undated", trends.undated()));
		}
		figures.forEach(figure -> figure(figure, page));
		input.tail(trends.analysis());
		page.writeTo(out);
	}

	private void figure(Trend figure, TextPage page) {
		page.heading(texts.of(figure.name()) + figure.target()
				.map(target -> " · " + texts.get("trend.target", target.atLeast().toPlainString())).orElse(""));
		TextTable table = new TextTable().words(texts.get("column.period")).figures(texts.get("column.value"))
				.figures(texts.get("column.counted")).figures(texts.get("column.interval", "95%"))
				.figures(texts.get("column.limits")).words(texts.get("column.version"))
				.words(texts.get("column.remark"));
		figure.points().forEach(point -> table.row(row(figure, point)));
		page.lines(table.lines());
		page.line(texts.get(figure.points().stream().anyMatch(point -> point.limits().isPresent())
				? "trend.chart." + figure.chart().name()
				: "trend.fewPeriods", ControlChart.FEWEST));
	}

	private List<String> row(Trend figure, TrendPoint point) {
		String value = new ScoreFormat(figure.target().map(Target::atLeast).stream().toList()).format(point.value());
		return List.of(point.period().toString(), value, Long.toString(point.counted()),
				new IntervalText(texts).range(point.interval().map(IntervalEstimate.Known::new)),
				point.limits().map(TrendText::range).orElse(""), point.version().orElse(""),
				String.join(" · ", remarks(point)));
	}

	private List<String> remarks(TrendPoint point) {
		List<String> remarks = new ArrayList<>();
		if (point.value() instanceof ScoreValue.Missing(var reason)) {
			remarks.add(texts.of(reason));
		}
		if (point.few() && point.value().number().isPresent()) {
			remarks.add(texts.get("trend.few"));
		}
		for (Signal signal : point.signals()) {
			remarks.add("! " + texts.get("trend.signal." + signal.name()));
		}
		Optional<String> broken = point.broken().map(texts::of);
		broken.ifPresent(reason -> remarks.add("⁄⁄ " + reason));
		return remarks;
	}

	private static String range(ControlLimits limits) {
		return decimal(limits.lower()) + "–" + decimal(limits.upper());
	}

	private static String decimal(double value) {
		return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
	}
}
