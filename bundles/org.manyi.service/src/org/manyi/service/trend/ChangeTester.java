/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.trend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.analysis.change.Adjustment;
import org.manyi.analysis.change.Difference;
import org.manyi.analysis.change.ScoreSample;
import org.manyi.analysis.change.ShareSample;
import org.manyi.analysis.interval.Confidence;
import org.manyi.analysis.interval.Interval;
import org.manyi.analysis.interval.IntervalEstimate;
import org.manyi.analysis.interval.IntervalMethod;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisPart;
import org.manyi.service.explanation.ExplainedFigure;
import org.manyi.service.trend.ChangeFinding.Incomparable;
import org.manyi.service.trend.ChangeFinding.Tested;
import org.manyi.service.trend.ChangeFinding.Untested;

/** Compares the figures of two slices, one after the other. */
final class ChangeTester {

	private static final int PERCENT = 100;
	private static final LocalizedText MISSING = new LocalizedText("对比的一方没有这个数值。",
			"The responses compared with do not have this figure.");
	private static final LocalizedText OVERLAP = new LocalizedText("两个统计范围有共同的调查表，不是互相独立的样本，因此不作显著性检验。",
			"The two slices have responses in common, so they are no independent samples and are not tested.");
	private static final LocalizedText UNKNOWN = new LocalizedText("尚不知道得分的标准误，因此不作显著性检验。",
			"The standard error of the score is not known, so the change is not tested.");
	private static final LocalizedText FEW = new LocalizedText("调查表太少，看不出得分会有多大波动，因此不作显著性检验。",
			"There are too few answers to tell how much the score varies, so the change is not tested.");

	private final AnalysisPart now;
	private final AnalysisPart before;
	private final Confidence confidence;
	private final boolean disjoint;
	private final Comparability comparability;
	private final Map<String, ExplainedFigure> others = new HashMap<>();

	ChangeTester(Analysis now, Analysis before, Confidence confidence) {
		this.now = now.whole();
		this.before = before.whole();
		this.confidence = confidence;
		disjoint = DisjointSlices.are(now.request().slice(), before.request().slice());
		comparability = new Comparability(this.now, this.before);
		ExplainedFigure.of(this.before).forEach(figure -> others.put(figure.id(), figure));
	}

	List<FigureChange> figures() {
		return ExplainedFigure.of(now).stream().map(figure -> {
			ExplainedFigure other = others.get(figure.id());
			ScoreValue value = other == null ? new ScoreValue.Missing(MISSING) : other.score().value();
			return new FigureChange(figure.kind(), figure.id(), figure.name(), figure.range(), figure.score().value(),
					value, finding(figure, Optional.ofNullable(other)));
		}).toList();
	}

	private ChangeFinding finding(ExplainedFigure figure, Optional<ExplainedFigure> other) {
		if (figure.score().value() instanceof ScoreValue.Missing(LocalizedText reason)) {
			return new Incomparable(reason);
		}
		if (other.isEmpty() || other.get().score().value() instanceof ScoreValue.Missing) {
			return new Incomparable(MISSING);
		}
		Optional<LocalizedText> obstacle = comparability.obstacle(figure);
		if (obstacle.isPresent()) {
			return new Incomparable(obstacle.get());
		}
		return disjoint ? tested(figure, other.get()) : new Untested(OVERLAP);
	}

	private ChangeFinding tested(ExplainedFigure figure, ExplainedFigure other) {
		Optional<ShareSample> share = Comparability.share(figure);
		Optional<ShareSample> otherShare = Comparability.share(other);
		if (share.isPresent() && otherShare.isPresent()) {
			Difference difference = share.get().minus(otherShare.get(), confidence).times(PERCENT);
			return alone(difference, share.get().counted(), otherShare.get().counted());
		}
		Optional<IntervalEstimate> estimate = estimate(now, figure);
		Optional<IntervalEstimate> otherEstimate = estimate(before, other);
		if (estimate.isEmpty() || otherEstimate.isEmpty()) {
			return new Untested(UNKNOWN);
		}
		for (IntervalEstimate each : List.of(estimate.get(), otherEstimate.get())) {
			if (each instanceof IntervalEstimate.None(LocalizedText reason)) {
				return new Untested(reason);
			}
		}
		Optional<ScoreSample> sample = score(now, figure, estimate.get());
		Optional<ScoreSample> otherSample = score(before, other, otherEstimate.get());
		if (sample.isEmpty() || otherSample.isEmpty()) {
			return new Untested(FEW);
		}
		Difference difference = sample.get().minus(otherSample.get(), confidence);
		return alone(difference, sample.get().counted(), otherSample.get().counted());
	}

	/** Before it is adjusted for the others. */
	private static Tested alone(Difference difference, long counted, long before) {
		return new Tested(difference, counted, before, Adjustment.NONE, 1, difference.p(), false);
	}

	private static Optional<IntervalEstimate> estimate(AnalysisPart part, ExplainedFigure figure) {
		return part.slice().intervals().indicator(figure.id())
				.or(() -> part.slice().intervals().measure(figure.id()))
				.filter(estimate -> estimate.interval().map(Interval::method)
						.map(method -> method == IntervalMethod.DELTA).orElse(true));
	}

	/**
	 * The standard error is that of the interval, seen on the side that was not cut at the end of the scale; empty
	 * where both sides were.
	 */
	private static Optional<ScoreSample> score(AnalysisPart part, ExplainedFigure figure, IntervalEstimate estimate) {
		double lowest = figure.range().lowest().doubleValue();
		double highest = figure.range().highest().doubleValue();
		double value = figure.score().value().number().map(Rational::doubleValue).orElseThrow();
		long counted = Comparability.counted(part, figure);
		return estimate.interval()
				.filter(interval -> counted >= 2 && (interval.lower() > lowest || interval.upper() < highest))
				.map(interval -> new ScoreSample(value, Math.max(value - interval.lower(), interval.upper() - value)
						/ interval.confidence().normalQuantile(), counted));
	}
}
