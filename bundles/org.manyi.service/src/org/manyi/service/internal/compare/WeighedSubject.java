/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.analysis.sensitivity.WeightedFigure;
import org.manyi.analysis.sensitivity.WeightedItem;
import org.manyi.model.BandScale;
import org.manyi.model.Dimension;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.Rational;
import org.manyi.model.Target;
import org.manyi.scoring.BandVerdict;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.ScoringResult.IndexResult;
import org.manyi.scoring.ScoringResult.MeasureResult;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.service.AnalysisException;
import org.manyi.service.FigureKind;

/** Finds the figure of a result that is a weighted mean of its item scores, and its weights. */
final class WeighedSubject {

	/** How far a figure may be off the mean where numbers are approximate. */
	private static final Rational ROUNDING = Rational.of(1, 1_000_000);

	/** The figure. */
	record Found(FigureKind kind, String id, LocalizedText name, Score score, BandVerdict band, BandScale bands,
			Optional<Target> target, boolean weighed, boolean exact, WeightedFigure figure) {
	}

	private final Methodology methodology;
	private final ScoringResult scores;
	private final List<Score> scored;

	WeighedSubject(Methodology methodology, ScoringResult scores) {
		this.methodology = methodology;
		this.scores = scores;
		scored = scores.itemScores().stream().filter(score -> score.value().number().isPresent()).toList();
	}

	/** The items that have no part in it as they have no score. */
	List<String> leftOut() {
		return scores.itemScores().stream().filter(score -> !scored.contains(score)).map(Score::id).toList();
	}

	/**
	 * The index, or where there is none the measure made by the methodology's own method.
	 *
	 * @throws AnalysisException when there is no such figure, it is missing, or no weighted mean of the items
	 */
	Found find() throws AnalysisException {
		Optional<MeasureResult> measure = scores.measures().stream()
				.filter(result -> result.measure().method().equals(methodology.scoring())).findFirst();
		Optional<Target> target = measure.flatMap(result -> result.measure().target());
		if (scores.index().isPresent()) {
			IndexResult index = scores.index().get();
			WeightedFigure figure = figure(index.index().name(), index.score());
			return new Found(FigureKind.INDEX, index.index().id(), index.index().name(), index.score(), index.band(),
					methodology.bands(), target, weighed(), exact(index.score()), figure);
		}
		MeasureResult made = measure.orElseThrow(() -> new AnalysisException(new LocalizedText(
				"测评方法 %s 没有总指标，也没有由其计分方法得出的指标，权数无从分析。".formatted(methodology.id()),
				("The methodology %s has no index and no measure made by its scoring method, so there are no weights "
						+ "to move.")
						.formatted(methodology.id()))));
		return new Found(FigureKind.MEASURE, made.measure().id(), made.measure().name(), made.score(),
				new BandVerdict.None(), BandScale.NONE, target, weighed(), exact(made.score()),
				figure(made.measure().name(), made.score()));
	}

	private boolean weighed() {
		return scored.stream().anyMatch(score -> score.weight().isPresent());
	}

	private boolean exact(Score score) {
		return score.value() instanceof ScoreValue.Exact
				&& scored.stream().allMatch(item -> item.value() instanceof ScoreValue.Exact);
	}

	private WeightedFigure figure(LocalizedText name, Score score) throws AnalysisException {
		if (score.value() instanceof ScoreValue.Missing(LocalizedText reason)) {
			throw new AnalysisException(new LocalizedText("“%s”没有得分：%s".formatted(name.zh(), reason.zh()),
					"There is no %s: %s".formatted(name.en(), reason.en())));
		}
		List<WeightedItem> items = items();
		boolean whole = Rational.sum(items.stream().map(WeightedItem::weight).toList()).equals(Rational.ONE);
		Optional<WeightedFigure> figure = whole
				? Optional.of(new WeightedFigure(items, Rational.of(scores.range().highest()), fixedDimensions()))
				: Optional.empty();
		return figure.filter(made -> isValueOf(made, score)).orElseThrow(() -> new AnalysisException(new LocalizedText(
				"按方法 %s，“%s”不是调查项得分的加权平均，权数不影响它。".formatted(methodology.scoring().methodId(), name.zh()),
				"By the method %s, %s is no weighted mean of the item scores, so no weights can be moved."
						.formatted(methodology.scoring().methodId(), name.en()))));
	}

	private List<WeightedItem> items() {
		boolean weighed = weighed();
		List<WeightedItem> items = new ArrayList<>();
		for (Score item : scored) {
			Rational weight = weighed ? item.weight().orElse(Rational.ZERO) : Rational.of(1, scored.size());
			items.add(new WeightedItem(item.id(), item.value().number().orElseThrow(), weight,
					methodology.indicators().dimensionOf(item.id()).map(Dimension::id)));
		}
		return items;
	}

	private boolean fixedDimensions() {
		return methodology.indicators().dimensions().stream().anyMatch(dimension -> dimension.weight().isPresent());
	}

	private boolean isValueOf(WeightedFigure figure, Score score) {
		Rational off = figure.value().subtract(score.value().number().orElseThrow());
		return off.signum() == 0
				|| !exact(score) && off.compareTo(ROUNDING) <= 0 && off.negate().compareTo(ROUNDING) <= 0;
	}
}
