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

import org.manyi.model.LocalizedText;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.api.Score;
import org.manyi.service.Analysis;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens scores to their arithmetic, down to the counts. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

	@Mixin
	private SurveyOptions survey = new SurveyOptions();

	@Option(names = "--id", paramLabel = "ID", descriptionKey = "id")
	private List<String> ids = new ArrayList<>();

	private final Invocation invocation;

	ExplainCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = new Destination(Optional.empty(), invocation.out());
		Analysis analysis = survey.analyse(invocation, List.of(), destination);
		List<Explained> all = explained(analysis.total().scores());
		List<Explained> asked = new ArrayList<>();
		for (String id : ids) {
			asked.add(all.stream().filter(score -> score.id().equals(id)).findFirst()
					.orElseThrow(() -> unknown(id, all)));
		}
		TextPage page = new TextPage();
		new InputText(invocation.texts(), page).head(analysis);
		DerivationText text = new DerivationText(invocation.texts(), page);
		for (Explained score : asked.isEmpty() ? all : asked) {
			text.write(score.name(), score.score().derivation());
		}
		destination.write(page::writeTo);
		return new Outcome(invocation).of(analysis);
	}

	private CommandLine.ParameterException unknown(String id, List<Explained> all) {
		return survey.wrong(invocation, "usage.noScore", id,
				all.stream().map(Explained::id).collect(Collectors.joining(", ")));
	}

	private static List<Explained> explained(ScoringResult result) {
		List<Explained> scores = new ArrayList<>();
		result.index().ifPresent(index -> scores.add(new Explained(index.index().id(), index.index().name(),
				index.score())));
		result.dimensions().forEach(dimension -> scores.add(new Explained(dimension.dimension().id(),
				dimension.dimension().name(), dimension.score())));
		result.items().forEach(item -> scores.add(new Explained(item.item().id(), item.item().name(), item.score())));
		result.measures().forEach(measure -> scores.add(new Explained(measure.measure().id(),
				measure.measure().name(), measure.score())));
		return scores;
	}

	/** A score with the name of what it belongs to. */
	private record Explained(String id, LocalizedText name, Score score) {
	}
}
