/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.interval;

import java.util.List;
import java.util.Set;

import org.manyi.analysis.interval.Confidence;
import org.manyi.model.Item;
import org.manyi.model.Methodology;
import org.manyi.scoring.api.evidence.EvidenceRequest;

/**
 * How intervals are made.
 *
 * @param choice     which
 * @param confidence two-sided
 * @param seed       of the resamples; the same seed gives the same intervals of the same data
 * @param resamples  how many, [{@value #FEWEST_RESAMPLES}, {@value #MOST_RESAMPLES}]
 * @param population who could have answered
 */
public record IntervalOptions(IntervalChoice choice, Confidence confidence, long seed, int resamples,
		PopulationSize population) {

	public static final int FEWEST_RESAMPLES = 100;
	public static final int MOST_RESAMPLES = 100_000;
	public static final int USUAL_RESAMPLES = 2000;
	public static final long USUAL_SEED = 1;

	/** What costs nothing: shares alone, at 95 %. */
	public static final IntervalOptions USUAL = usual(IntervalChoice.WILSON);

	/** More distinct patterns than this are sampled. */
	private static final int MOST_PATTERNS = 100_000;

	public IntervalOptions {
		if (resamples < FEWEST_RESAMPLES || resamples > MOST_RESAMPLES) {
			throw new IllegalArgumentException("resamples: " + resamples);
		}
	}

	/** At 95 %, with the usual seed and number of resamples, of a population that is not known. */
	public static IntervalOptions usual(IntervalChoice choice) {
		return new IntervalOptions(choice, Confidence.NINETY_FIVE, USUAL_SEED, USUAL_RESAMPLES,
				new PopulationSize.Unknown());
	}

	/** The same at another level. */
	public IntervalOptions at(Confidence level) {
		return new IntervalOptions(choice, level, seed, resamples, population);
	}

	/** The evidence that the intervals need beside that of the scores. */
	public Set<EvidenceRequest<?>> evidence(Methodology methodology) {
		return switch (choice) {
		case NONE, WILSON -> Set.of();
		case DELTA -> methodology.indicators().items().size() < 2 ? Set.of() : Set.of(pairs(methodology));
		case BOOTSTRAP -> Set.of(patterns(methodology));
		};
	}

	/** The joint counts that the delta method needs. */
	public EvidenceRequest.ForPairTally pairs(Methodology methodology) {
		return new EvidenceRequest.ForPairTally(itemIds(methodology));
	}

	/** The patterns that are resampled. */
	public EvidenceRequest.ForResponsePatterns patterns(Methodology methodology) {
		return new EvidenceRequest.ForResponsePatterns(itemIds(methodology), MOST_PATTERNS, seed);
	}

	private static List<String> itemIds(Methodology methodology) {
		return methodology.indicators().items().stream().map(Item::id).toList();
	}
}
