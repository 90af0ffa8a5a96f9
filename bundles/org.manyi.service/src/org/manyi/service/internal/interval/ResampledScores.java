/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.interval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.analysis.interval.PatternTally;
import org.manyi.analysis.interval.ResampledFigure;
import org.manyi.analysis.interval.Resampler;
import org.manyi.model.Answer;
import org.manyi.model.AnswerCoding;
import org.manyi.model.RatingScale;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.scoring.api.evidence.ResponsePatterns;
import org.manyi.scoring.api.evidence.ResponsePatterns.Pattern;
import org.manyi.scoring.api.evidence.Tally;

/** The figures of a slice in resamples of its responses. */
final class ResampledScores {

	private final Rescoring rescoring;
	private final Tally observed;
	private final ResponsePatterns patterns;
	private final PatternTally tallies;

	/**
	 * @param found patterns in any order
	 */
	ResampledScores(Rescoring rescoring, ResponsePatterns found, RatingScale scale) {
		this.rescoring = rescoring;
		observed = rescoring.observed().tally();
		patterns = inOrder(found, new AnswerCoding(scale));
		tallies = new PatternTally(patterns, scale.levels().stream().map(level -> level.score()).toList());
	}

	/** Sources list patterns in any order, on which the draws must not depend. */
	private static ResponsePatterns inOrder(ResponsePatterns found, AnswerCoding coding) {
		Comparator<Pattern> byCodes = Comparator.comparing(pattern -> codes(pattern, coding),
				(one, other) -> Arrays.compare(one, other));
		return new ResponsePatterns(found.itemIds(), found.patterns().stream().sorted(byCodes).toList(),
				found.returned(), found.sampled(), found.seed());
	}

	private static byte[] codes(Pattern pattern, AnswerCoding coding) {
		byte[] codes = new byte[pattern.answers().size()];
		for (int item = 0; item < codes.length; item++) {
			codes[item] = switch (pattern.answers().get(item)) {
			case Answer.OfLevel(int score) -> coding.ofScore(score);
			case Answer.Other other -> AnswerCoding.of(other.state());
			};
		}
		return codes;
	}

	/**
	 * One per figure.
	 *
	 * @param figures        those of the whole sample
	 * @param varianceFactor 1, or less of a known population
	 */
	List<ResampledFigure> of(List<Figure> figures, long seed, int resamples, double varianceFactor,
			IProgressMonitor monitor) {
		Resampler resampler = new Resampler(patterns, seed);
		double[][] values = rescoring.values(resamples, number -> tally(resampler.draw(number)), figures.size(),
				monitor);
		double[][] sample = patterns.sampled() ? rescoring.values(1,
				number -> tally(patterns.patterns().stream().mapToLong(Pattern::sheets).toArray()), figures.size(),
				monitor) : new double[0][];
		List<ResampledFigure> resampled = new ArrayList<>();
		for (int figure = 0; figure < figures.size(); figure++) {
			double value = figures.get(figure).value();
			resampled.add(new ResampledFigure(value, patterns.sampled() ? sample[figure][0] : value, values[figure],
					varianceFactor));
		}
		return resampled;
	}

	/** A tally of drawn sheets, of which as many were sent and excluded as were observed. */
	private Tally tally(long[] sheets) {
		Tally drawn = tallies.of(sheets);
		ResponseCounts counts = observed.responses();
		return new Tally(new ResponseCounts(counts.sent(), drawn.responses().returned() + counts.excluded(),
				counts.excluded(), drawn.responses().valid()), drawn.items(), List.of());
	}
}
