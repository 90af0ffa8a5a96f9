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
import org.manyi.model.MeasureDefinition;
import org.manyi.report.ProofAsJson;
import org.manyi.service.Analysis;
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
		ProofOptions options = new ProofOptions(confidence, population, furtherMisses + 1);
		Destination destination = out.destination(invocation);
		Analysis analysis = survey.analyse(invocation, List.of(), options.intervals(), destination);
		List<MeasureProof> proofs = MeasureProof.of(analysis.total(), options).stream()
				.filter(proof -> measure.isEmpty() || proof.measure().id().equals(measure.get())).toList();
		if (proofs.isEmpty()) {
			throw survey.wrong(invocation, "usage.noMeasure", measure.orElse(""), String.join(", ",
					analysis.plan().methodology().measures().stream().map(MeasureDefinition::id).toList()));
		}
		destination.write(stream -> write(analysis, proofs, stream));
		return Commands.DONE;
	}

	private void write(Analysis analysis, List<MeasureProof> proofs, OutputStream stream) throws IOException {
		if (format == DataFormat.JSON) {
			new ProofAsJson().write(analysis, proofs, stream);
			return;
		}
		Texts texts = invocation.texts();
		TextPage page = new TextPage();
		InputText input = new InputText(texts, page);
		input.head(analysis);
		new ProofText(texts, page).write(proofs);
		page.line("");
		page.line(texts.get("prove.planned"));
		input.tail(analysis);
		page.writeTo(stream);
	}
}
