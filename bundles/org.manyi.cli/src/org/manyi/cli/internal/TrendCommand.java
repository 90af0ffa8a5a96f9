/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.manyi.chart.ChartDrawing;
import org.manyi.chart.ChartException;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.model.GroupField;
import org.manyi.model.PeriodUnit;
import org.manyi.report.TrendPicture;
import org.manyi.report.TrendsAsCsv;
import org.manyi.report.TrendsAsJson;
import org.manyi.service.Analysis;
import org.manyi.service.FigureKind;
import org.manyi.service.interval.IntervalChoice;
import org.manyi.service.interval.IntervalOptions;
import org.manyi.service.trend.Trend;
import org.manyi.service.trend.Trends;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Follows figures over periods. */
@Command(name = "trend", sortOptions = false)
final class TrendCommand implements Callable<Integer> {

	/** What the figures are written as. */
	enum Format {
		TABLE, CSV, JSON, PNG, SVG, PDF
	}

	@Mixin
	private SurveyOptions survey = new SurveyOptions();

	@Option(names = "--by", paramLabel = "month|quarter|year", descriptionKey = "trend.by")
	private PeriodUnit by = PeriodUnit.MONTH;

	@Option(names = "--number", paramLabel = "index|ID", split = ",", descriptionKey = "trend.number")
	private List<String> numbers = new ArrayList<>();

	@Option(names = "--format", paramLabel = "table|csv|json|png|svg|pdf", descriptionKey = "format")
	private Format format = Format.TABLE;

	@Mixin
	private OutputOption out = new OutputOption();

	private static final ChartSize SIZE = new ChartSize(960, 540);

	private final Invocation invocation;

	TrendCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		GroupField field = switch (by) {
		case MONTH -> GroupField.MONTH;
		case QUARTER -> GroupField.QUARTER;
		case YEAR -> GroupField.YEAR;
		};
		Analysis analysis = survey.analyse(invocation, List.of(field), IntervalOptions.usual(IntervalChoice.DELTA),
				destination);
		Trends trends = invocation.services().trends().of(analysis);
		List<Trend> figures = figures(trends);
		destination.write(content(trends, figures));
		return new Outcome(invocation).of(analysis);
	}

	private Destination.Content<RuntimeException> content(Trends trends, List<Trend> figures)
			throws CommandFailedException {
		return switch (format) {
		case CSV -> stream -> new TrendsAsCsv(invocation.locale()).write(figures, stream);
		case JSON -> stream -> new TrendsAsJson().write(trends, figures, stream);
		case TABLE -> stream -> new TrendText(invocation.texts()).write(trends, figures, stream);
		case PNG -> {
			ChartDrawing drawing = draw(trends, figures);
			yield stream -> drawing.writePng(stream, ParetoAsImage.ZOOM);
		}
		case SVG -> draw(trends, figures)::writeSvg;
		case PDF -> draw(trends, figures)::writePdf;
		};
	}

	/** Of the first figure that is asked for. */
	private ChartDrawing draw(Trends trends, List<Trend> figures) throws CommandFailedException {
		if (numbers.size() > 1) {
			throw survey.wrong(invocation, "usage.oneTrend", numbers.size());
		}
		try {
			ChartDrawing drawing = invocation.services().charts().draw(
					new TrendPicture(trends, figures.getFirst()).inFile(invocation.locale()), SIZE, ChartTheme.LIGHT);
			drawing.warnings().forEach(warning -> invocation.say(invocation.texts().of(warning)));
			return drawing;
		} catch (ChartException e) {
			throw new CommandFailedException(e.text());
		}
	}

	/** Those named; for people the main ones, for programs all, where none is named. */
	private List<Trend> figures(Trends trends) {
		if (!numbers.isEmpty()) {
			return numbers.stream().map(id -> find(trends, id).orElseThrow(() -> survey.wrong(invocation,
					"usage.noNumber", id, trends.figures().stream().map(Trend::id).collect(Collectors.joining(", ")))))
					.toList();
		}
		List<Trend> main = trends.figures().stream()
				.filter(figure -> figure.kind() == FigureKind.INDEX || figure.kind() == FigureKind.MEASURE).toList();
		boolean all = format == Format.CSV || format == Format.JSON;
		return all || main.isEmpty() ? trends.figures() : main;
	}

	private static Optional<Trend> find(Trends trends, String id) {
		return trends.find(id).or(() -> trends.figures().stream()
				.filter(figure -> figure.kind() == FigureKind.INDEX && id.equals("index")).findFirst());
	}
}
