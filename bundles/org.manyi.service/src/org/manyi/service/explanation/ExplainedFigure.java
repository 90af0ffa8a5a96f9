/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.model.MethodCall;
import org.manyi.scoring.BandVerdict;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.Verdict;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.Reading;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisPart;
import org.manyi.service.FigureKind;

/**
 * A figure with what a reader must know to follow it.
 *
 * @param kind     what it is of
 * @param id       the id of the indicator or measure
 * @param name     its name
 * @param score    its value with the derivation
 * @param range    the interval and unit of the value
 * @param band     its band; always none for a measure
 * @param verdict  whether its target is met; empty for what has none
 * @param methodId the method that made it
 * @param method   what that method says of itself, with the source of the formula; empty where no plug-in brings it
 * @param readings the readings in force that concern it
 */
public record ExplainedFigure(FigureKind kind, String id, LocalizedText name, Score score, ScoreRange range,
		BandVerdict band, Optional<Verdict> verdict, String methodId, Optional<PlugInDescriptor> method,
		List<Reading> readings) {

	public ExplainedFigure {
		readings = List.copyOf(readings);
	}

	/** Every figure of the whole slice: the index, dimensions, items, then measures. */
	public static List<ExplainedFigure> of(Analysis analysis) {
		return of(analysis.whole());
	}

	/** Every figure of the whole or a group; as above. */
	public static List<ExplainedFigure> of(AnalysisPart part) {
		ScoringResult scores = part.slice().scores();
		ScoringPlan plan = part.plan();
		ReadingsOfMethod readings = new ReadingsOfMethod(plan);
		MethodCall scoring = plan.methodology().scoring();
		Optional<PlugInDescriptor> method = plan.plugIn(scoring.methodId());
		List<Reading> own = readings.of(scoring);
		List<ExplainedFigure> figures = new ArrayList<>();
		scores.index()
				.ifPresent(index -> figures.add(new ExplainedFigure(FigureKind.INDEX, index.index().id(),
						index.index().name(), index.score(), scores.range(), index.band(), Optional.empty(),
						scoring.methodId(), method, own)));
		scores.dimensions()
				.forEach(dimension -> figures.add(new ExplainedFigure(FigureKind.DIMENSION, dimension.dimension().id(),
						dimension.dimension().name(), dimension.score(), scores.range(), dimension.band(),
						Optional.empty(), scoring.methodId(), method, own)));
		scores.items()
				.forEach(item -> figures.add(new ExplainedFigure(FigureKind.ITEM, item.item().id(), item.item().name(),
						item.score(), scores.range(), item.band(), Optional.empty(), scoring.methodId(), method, own)));
		scores.measures().forEach(result -> {
			MethodCall call = result.measure().method();
			figures.add(new ExplainedFigure(FigureKind.MEASURE, result.measure().id(), result.measure().name(),
					result.score(), result.unit(), new BandVerdict.None(), result.verdict(), call.methodId(),
					plan.plugIn(call.methodId()), readings.of(call)));
		});
		return List.copyOf(figures);
	}

	/** The counts its arithmetic divides by, the outermost first; empty where it has no arithmetic to show. */
	public List<Denominator> denominators() {
		return score.derivation().expression().map(Denominators::of).orElse(List.of());
	}
}
