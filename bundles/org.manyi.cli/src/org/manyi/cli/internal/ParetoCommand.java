/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.manyi.analysis.ParetoBasis;
import org.manyi.chart.ChartDrawing;
import org.manyi.model.LocalizedText;
import org.manyi.report.ParetoAsCsv;
import org.manyi.report.ParetoAsJson;
import org.manyi.report.ParetoView;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisPart;
import org.manyi.service.PartResult;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds what is most concentrated in a survey file. */
@Command(name = "pareto", sortOptions = false)
final class ParetoCommand implements Callable<Integer> {

	/** What the chart is written as. */
	enum Format {
		TABLE, CSV, JSON, PNG, SVG, PDF
	}

	@Mixin
	private SurveyOptions survey = new SurveyOptions();

	@Mixin
	private GroupOptions groups = new GroupOptions();

	@Option(names = "--of", paramLabel = "low-answers|lost-points|categories", descriptionKey = "of",
			converter = ParetoBasisConverter.class)
	private ParetoBasis basis = ParetoBasis.LOW_ANSWERS;

	@Option(names = "--other-below", paramLabel = "PERCENT", descriptionKey = "otherBelow",
			converter = PercentConverter.class)
	private Optional<BigDecimal> otherBelow = Optional.empty();

	@Option(names = "--format", paramLabel = "table|csv|json|png|svg|pdf", descriptionKey = "format")
	private Format format = Format.TABLE;

	@Mixin
	private OutputOption out = new OutputOption();

	private final Invocation invocation;

	ParetoCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		Analysis analysis = survey.analyse(invocation, groups.fields(), destination);
		List<PartResult<Optional<ParetoView>>> parts = groups.results(invocation, analysis,
				part -> part.slice().paretos().by(basis).map(pareto -> ParetoView.of(pareto, otherBelow)));
		if (parts.getFirst().result().isEmpty()) {
			throw new CommandFailedException(new LocalizedText(
					"文件里没有意见类别，做不出这张排列图。请增加“意见类别”列（category），或改用 --of low-answers。",
					"The file codes no opinions, so there is nothing to chart. Add a category column, or use --of"
							+ " low-answers."));
		}
		destination.write(content(analysis, parts));
		return new Outcome(invocation).of(analysis);
	}

	private Destination.Content<RuntimeException> content(Analysis analysis,
			List<PartResult<Optional<ParetoView>>> parts) throws CommandFailedException {
		return switch (format) {
		case CSV -> stream -> new ParetoAsCsv(groups.shown(parts)).write(analysis, stream);
		case JSON -> stream -> new ParetoAsJson(parts).write(analysis, stream);
		case TABLE -> stream -> new ParetoAsText(groups.shown(parts), invocation.texts()).write(analysis, stream);
		case PNG -> {
			ChartDrawing drawing = draw(groups.shown(parts));
			yield stream -> drawing.writePng(stream, ParetoAsImage.ZOOM);
		}
		case SVG -> draw(groups.shown(parts))::writeSvg;
		case PDF -> draw(groups.shown(parts))::writePdf;
		};
	}

	private ChartDrawing draw(List<PartResult<Optional<ParetoView>>> shown) throws CommandFailedException {
		if (shown.size() > 1) {
			throw groups.wrong(invocation, "usage.oneChart", shown.size(), GroupOptions.GROUP);
		}
		AnalysisPart part = shown.getFirst().part();
		ParetoView view = shown.getFirst().result().orElseThrow(() -> new CommandFailedException(new LocalizedText(
				"该分组没有意见类别，做不出这张排列图。", "The group has no coded opinions, so there is nothing to chart.")));
		return new ParetoAsImage(view, part).draw(invocation.services().charts(), invocation);
	}
}
