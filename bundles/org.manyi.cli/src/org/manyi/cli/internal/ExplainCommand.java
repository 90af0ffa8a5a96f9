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
import org.manyi.service.PartResult;
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

	@Mixin
	private GroupOptions groups = new GroupOptions();

	@Mixin
	private SubmittedOption submitted = new SubmittedOption();

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
		Analysis analysis = submitted.of(invocation, survey.analyse(invocation, groups.fields(), destination));
		List<PartResult<List<ExplainedFigure>>> parts = groups.results(invocation, analysis, ExplainedFigure::of);
		for (String number : numbers) {
			if (parts.stream().noneMatch(part -> find(part.result(), number).isPresent())) {
				throw unknown(number, parts.getFirst().result());
			}
		}
		List<PartResult<List<ExplainedFigure>>> asked = parts.stream()
				.map(part -> new PartResult<>(part.part(), asked(part.result()))).toList();
		destination.write(stream -> write(analysis, asked, stream));
		return new Outcome(invocation).of(analysis);
	}

	/** Those that are asked for; a version of the methodology may have no such figure. */
	private List<ExplainedFigure> asked(List<ExplainedFigure> all) {
		return numbers.isEmpty() ? all
				: numbers.stream().distinct().flatMap(number -> find(all, number).stream()).toList();
	}

	private static Optional<ExplainedFigure> find(List<ExplainedFigure> all, String number) {
		return all.stream().filter(figure -> figure.id().equals(number)).findFirst()
				.or(() -> all.stream().filter(figure -> number.equals(INDEX) && figure.kind() == FigureKind.INDEX)
						.findFirst());
	}

	private void write(Analysis analysis, List<PartResult<List<ExplainedFigure>>> parts, OutputStream stream)
			throws IOException {
		switch (format) {
		case JSON -> new ExplanationAsJson(parts, submitted.isMeant()).write(analysis, stream);
		case TEXT -> {
			TextPage page = new TextPage();
			InputText input = new InputText(invocation.texts(), page);
			input.head(analysis);
			submitted.write(invocation, analysis, page);
			ExplanationText text = new ExplanationText(invocation.texts(), page, depth.orElse(Integer.MAX_VALUE));
			groups.shown(parts).forEach(part -> {
				input.group(analysis, part.part());
				part.result().forEach(figure -> text.write(part.part().plan(), figure));
				input.absent(part.part(),
						numbers.stream().distinct().filter(number -> find(part.result(), number).isEmpty()).toList());
			});
			page.writeTo(stream);
		}
		}
	}

	private CommandLine.ParameterException unknown(String id, List<ExplainedFigure> all) {
		return survey.wrong(invocation, "usage.noScore", id,
				all.stream().map(ExplainedFigure::id).collect(Collectors.joining(", ")));
	}
}
