/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.manyi.report.ExplanationAsJson;
import org.manyi.service.Analysis;
import org.manyi.service.FigureKind;
import org.manyi.service.explanation.ExplainedFigure;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens scores to their arithmetic, down to the counts. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

	/** What means the index whatever its id, unless something has that id. */
	private static final String INDEX = "index";

	/** What is written. */
	enum Format {
		TEXT, JSON
	}

	@Mixin
	private SurveyOptions survey = new SurveyOptions();

	@Option(names = "--number", paramLabel = "index|ID", descriptionKey = "explain.number")
	private List<String> numbers = new ArrayList<>();

	@Option(names = "--depth", paramLabel = "N", descriptionKey = "explain.depth")
	private Optional<Integer> depth = Optional.empty();

	@Option(names = "--format", paramLabel = "text|json", descriptionKey = "explain.format")
	private Format format = Format.TEXT;

	@Mixin
	private OutputOption out = new OutputOption();

	private final Invocation invocation;

	ExplainCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		if (depth.filter(levels -> levels < 0).isPresent()) {
			throw survey.wrong(invocation, "usage.depthNegative", depth.get());
		}
		Destination destination = out.destination(invocation);
		destination.check();
		Analysis analysis = survey.analyse(invocation, List.of(), destination);
		List<ExplainedFigure> figures = asked(ExplainedFigure.of(analysis));
		destination.write(stream -> write(analysis, figures, stream));
		return new Outcome(invocation).of(analysis);
	}

	private List<ExplainedFigure> asked(List<ExplainedFigure> all) {
		List<ExplainedFigure> asked = new ArrayList<>();
		for (String number : numbers) {
			asked.add(find(all, number));
		}
		return asked.isEmpty() ? all : asked;
	}

	private ExplainedFigure find(List<ExplainedFigure> all, String number) {
		return all.stream().filter(figure -> figure.id().equals(number)).findFirst()
				.or(() -> all.stream().filter(figure -> number.equals(INDEX) && figure.kind() == FigureKind.INDEX)
						.findFirst())
				.orElseThrow(() -> unknown(number, all));
	}

	private void write(Analysis analysis, List<ExplainedFigure> figures, OutputStream stream) throws IOException {
		switch (format) {
		case JSON -> new ExplanationAsJson(figures).write(analysis, stream);
		case TEXT -> {
			TextPage page = new TextPage();
			new InputText(invocation.texts(), page).head(analysis);
			ExplanationText text = new ExplanationText(invocation.texts(), page, depth.orElse(Integer.MAX_VALUE));
			figures.forEach(figure -> text.write(analysis, figure));
			page.writeTo(stream);
		}
		}
	}

	private CommandLine.ParameterException unknown(String id, List<ExplainedFigure> all) {
		return survey.wrong(invocation, "usage.noScore", id,
				all.stream().map(ExplainedFigure::id).collect(Collectors.joining(", ")));
	}
}
