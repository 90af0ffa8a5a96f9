/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.interval;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.analysis.LowestItems;
import org.manyi.analysis.interval.Confidence;
import org.manyi.analysis.interval.DeltaMethod;
import org.manyi.analysis.interval.FinitePopulation;
import org.manyi.analysis.interval.Interval;
import org.manyi.analysis.interval.IntervalEstimate;
import org.manyi.analysis.interval.IntervalMethod;
import org.manyi.analysis.interval.LowestChance;
import org.manyi.analysis.interval.Proportion;
import org.manyi.analysis.interval.ResampledFigure;
import org.manyi.analysis.interval.SampledShare;
import org.manyi.analysis.interval.TallyGradient;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.ScoringExecutor;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.api.Share;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.api.evidence.PairTally;
import org.manyi.scoring.api.evidence.ResponsePatterns;
import org.manyi.scoring.api.evidence.Tally;
import org.manyi.service.interval.IntervalChoice;
import org.manyi.service.interval.IntervalOptions;
import org.manyi.service.interval.SliceIntervals;

/** Finds the intervals of one slice's figures after another. */
public final class IntervalFinder {

	private static final LocalizedText NO_PATTERNS = new LocalizedText("数据来源不能给出作答模式，无法重抽样。",
			"The source gives no answer patterns, so responses cannot be resampled.");
	private static final int PERCENT = 100;

	private final ScoringExecutor executor;
	private final ScoringPlan plan;
	private final IntervalOptions options;

	public IntervalFinder(ScoringExecutor executor, ScoringPlan plan, IntervalOptions options) {
		this.executor = executor;
		this.plan = plan;
		this.options = options;
	}

	/**
	 * The intervals of a slice.
	 *
	 * @param evidence its evidence, with what the options need where the source has it
	 * @param scores   what the plan made of it
	 * @param lowest   its lowest items
	 * @param whole    whether it is the whole slice, not a group
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	public SliceIntervals of(EvidenceSet evidence, ScoringResult scores, LowestItems lowest, boolean whole,
			IProgressMonitor monitor) {
		if (options.choice() == IntervalChoice.NONE) {
			return SliceIntervals.none(options);
		}
		return new OfSlice(evidence, Figure.of(scores), options.population().of(scores.responses(), whole), monitor)
				.find(lowest);
	}

	/** The work on one slice. */
	private final class OfSlice {

		private final EvidenceSet evidence;
		private final List<Figure> figures;
		private final OptionalLong population;
		private final IProgressMonitor monitor;
		private final Confidence confidence = options.confidence();
		/** By the place of the figure. */
		private final Map<Integer, IntervalEstimate> found = new HashMap<>();
		/** The places of figures that are no share of respondents. */
		private final Set<Integer> rest = new LinkedHashSet<>();
		private Optional<LowestChance> chances = Optional.empty();

		OfSlice(EvidenceSet evidence, List<Figure> figures, OptionalLong population, IProgressMonitor monitor) {
			this.evidence = evidence;
			this.figures = figures;
			this.population = population;
			this.monitor = monitor;
		}

		SliceIntervals find(LowestItems lowest) {
			for (int place = 0; place < figures.size(); place++) {
				Figure figure = figures.get(place);
				Optional<Share> share = figure.share();
				if (share.isPresent()) {
					found.put(place, ofShare(figure, share.get()));
				} else if (figure.hasValue()) {
					rest.add(place);
				}
			}
			long sheets = evidence.tally().responses().valid();
			Optional<LocalizedText> contradiction = contradiction(sheets);
			if (options.choice() == IntervalChoice.WILSON) {
				return intervals();
			}
			if (contradiction.isPresent()) {
				rest.forEach(place -> found.put(place, new IntervalEstimate.None(contradiction.get())));
				return intervals();
			}
			double factor = population.isPresent()
					? new FinitePopulation(population.getAsLong(), sheets).varianceFactor()
					: 1;
			if (factor == 0) {
				rest.forEach(place -> found.put(place, census(figures.get(place))));
			} else if (options.choice() == IntervalChoice.DELTA) {
				byDelta(factor);
			}
			if (options.choice() == IntervalChoice.BOOTSTRAP) {
				byBootstrap(lowest, factor);
			}
			return intervals();
		}

		private SliceIntervals intervals() {
			Map<String, IntervalEstimate> indicators = new LinkedHashMap<>();
			Map<String, IntervalEstimate> measures = new LinkedHashMap<>();
			for (int place = 0; place < figures.size(); place++) {
				Figure figure = figures.get(place);
				IntervalEstimate estimate = found.get(place);
				if (estimate != null) {
					(figure.isMeasure() ? measures : indicators).put(figure.id(), estimate);
				}
			}
			return new SliceIntervals(options, population, indicators, measures, chances);
		}

		/**
		 * Of an item's answers the sheets say how much of the population was seen, those that do not count among them
		 * where the share is of all sheets; a measure says of how many it is a share.
		 */
		private IntervalEstimate ofShare(Figure figure, Share share) {
			long seen = figure.isMeasure() ? share.denominator()
					: Math.max(share.denominator(), evidence.tally().responses().valid());
			Optional<LocalizedText> contradiction = contradiction(seen);
			if (contradiction.isPresent()) {
				return new IntervalEstimate.None(contradiction.get());
			}
			Interval interval = population.isPresent()
					? new SampledShare(share.numerator(), share.denominator(),
							new FinitePopulation(population.getAsLong(), seen))
							.interval(IntervalMethod.WILSON, confidence)
					: new Proportion(share.numerator(), share.denominator()).interval(IntervalMethod.WILSON,
							confidence);
			return new IntervalEstimate.Known(interval.times(PERCENT));
		}

		private Optional<LocalizedText> contradiction(long seen) {
			return population.isEmpty() || population.getAsLong() >= seen ? Optional.empty()
					: Optional.of(new LocalizedText(
							"总体 %d 小于已作答的 %d，两者必有一误，请更正总体人数。".formatted(population.getAsLong(), seen),
							"A population of %d is smaller than the %d who answered. Correct it."
									.formatted(population.getAsLong(), seen)));
		}

		private IntervalEstimate census(Figure figure) {
			return new IntervalEstimate.Known(
					new Interval(figure.value(), figure.value(), confidence, IntervalMethod.CENSUS));
		}

		private void byDelta(double factor) {
			Tally tally = evidence.tally();
			TallyGradient gradient = new TallyGradient(tally);
			List<Tally> steps = gradient.steps();
			if (rest.isEmpty() || steps.isEmpty()) {
				return;
			}
			Optional<PairTally> pairs = Optional
					.ofNullable((PairTally) evidence.answers().get(options.pairs(plan.methodology())));
			DeltaMethod method = new DeltaMethod(tally, pairs);
			IntFunction<Tally> step = steps::get;
			double[][] values = new Rescoring(executor, plan, evidence).values(steps.size(), step, figures.size(),
					monitor);
			for (int place : rest) {
				Figure figure = figures.get(place);
				found.put(place, within(figure,
						method.interval(figure.value(), gradient.of(values[place]), confidence, factor)));
			}
		}

		private void byBootstrap(LowestItems lowest, double factor) {
			ResponsePatterns patterns = (ResponsePatterns) evidence.answers().get(options.patterns(plan.methodology()));
			if (patterns == null) {
				rest.forEach(place -> found.put(place, new IntervalEstimate.None(NO_PATTERNS)));
				return;
			}
			if (patterns.patterns().isEmpty()) {
				return;
			}
			List<ResampledFigure> resampled = new ResampledScores(new Rescoring(executor, plan, evidence), patterns,
					plan.methodology().scale()).of(figures, options.seed(), options.resamples(), factor, monitor);
			Map<String, ResampledFigure> items = new LinkedHashMap<>();
			for (int place = 0; place < figures.size(); place++) {
				Figure figure = figures.get(place);
				if (rest.contains(place) && factor > 0) {
					found.put(place, within(figure, resampled.get(place).interval(confidence)));
				}
				if (!figure.isMeasure() && lowest.entries().stream()
						.anyMatch(entry -> entry.itemId().equals(figure.id()) && !entry.fewAnswers())) {
					items.put(figure.id(), resampled.get(place));
				}
			}
			chances = Optional.of(LowestChance.of(items));
		}

		private static IntervalEstimate within(Figure figure, IntervalEstimate estimate) {
			return estimate.interval().<IntervalEstimate>map(interval -> new IntervalEstimate.Known(interval
					.within(figure.range().lowest().doubleValue(), figure.range().highest().doubleValue())))
					.orElse(estimate);
		}
	}
}
