/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.manyi.analysis.interval.Confidence;
import org.manyi.model.LocalizedText;
import org.manyi.model.MeasureDefinition;
import org.manyi.model.Methodology;
import org.manyi.report.ProofAsJson;
import org.manyi.service.Analysis;
import org.manyi.service.PartResult;
import org.manyi.service.interval.MeasureProof;
import org.manyi.service.interval.PopulationSize;
import org.manyi.service.interval.ProofOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells whether a sample can show that targets are met. */
@Command(name = "prove", sortOptions = false)
final class ProveCommand implements Callable<Integer> {

	@Mixin
	private SurveyOptions survey = new SurveyOptions();

	@Mixin
	private GroupOptions groups = new GroupOptions();

	@Option(names = "--measure", paramLabel = "ID", descriptionKey = "prove.measure")
	private Optional<String> measure = Optional.empty();

	@Option(names = "--population", paramLabel = "N|sent", descriptionKey = "population",
			converter = PopulationConverter.class)
	private PopulationSize population = new PopulationSize.Unknown();

	@Option(names = "--confidence", paramLabel = "LEVEL", descriptionKey = "prove.confidence",
			converter = ConfidenceConverter.class)
	private Confidence confidence = Confidence.NINETY_FIVE;

	@Option(names = "--further-misses", paramLabel = "N", descriptionKey = "prove.furtherMisses")
	private int furtherMisses = ProofOptions.USUAL_ROWS - 1;

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
	private DataFormat format = DataFormat.TABLE;

	@Mixin
	private OutputOption out = new OutputOption();

	private final Invocation invocation;

	ProveCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		if (furtherMisses < 0 || furtherMisses >= ProofOptions.MOST_ROWS) {
			throw survey.wrong(invocation, "usage.furtherMisses", ProofOptions.MOST_ROWS - 1, furtherMisses);
		}
		if (groups.areChosen() && population instanceof PopulationSize.Known) {
			throw survey.wrong(invocation, "usage.populationOfGroup", GroupOptions.GROUP);
		}
		ProofOptions options = new ProofOptions(confidence, population, furtherMisses + 1);
		Destination destination = out.destination(invocation);
		Analysis analysis = survey.analyse(invocation, groups.fields(), options.intervals(), destination);
		survey.checkPopulation(invocation, population, analysis);
		List<PartResult<List<MeasureProof>>> parts = groups.results(invocation, analysis,
				part -> MeasureProof.of(part, options).stream().filter(this::isAsked).toList());
		if (parts.stream().allMatch(part -> part.result().isEmpty())) {
			throw nothingToProve(analysis.plan().methodology());
		}
		destination.write(stream -> write(analysis, parts, stream));
		return Commands.DONE;
	}

	private boolean isAsked(MeasureProof proof) {
		return measure.isEmpty() || proof.measure().id().equals(measure.get());
	}

	private Exception nothingToProve(Methodology methodology) {
		if (methodology.measures().isEmpty()) {
			return new CommandFailedException(new LocalizedText(
					"测评方法 %s %s 没有指标（measures），也就没有可以证明的目标。请用有指标的测评方法。"
							.formatted(methodology.id(), methodology.version()),
					"The methodology %s %s has no measures, so there is no target to be shown. Name one that has."
							.formatted(methodology.id(), methodology.version())));
		}
		return survey.wrong(invocation, "usage.noMeasure", measure.orElse(""), String.join(", ",
				methodology.measures().stream().map(MeasureDefinition::id).toList()));
	}

	private void write(Analysis analysis, List<PartResult<List<MeasureProof>>> parts, OutputStream stream)
			throws IOException {
		if (format == DataFormat.JSON) {
			new ProofAsJson().write(analysis, parts, stream);
			return;
		}
		Texts texts = invocation.texts();
		TextPage page = new TextPage();
		InputText input = new InputText(texts, page);
		input.head(analysis);
		ProofText text = new ProofText(texts, page);
		groups.shown(parts).forEach(part -> {
			input.group(analysis, part.part());
			text.write(part.result());
			input.absent(part.part(), part.result().isEmpty() ? measure.stream().toList() : List.of());
		});
		page.line("");
		page.line(texts.get("prove.planned"));
		input.tail(analysis);
		page.writeTo(stream);
	}
}
