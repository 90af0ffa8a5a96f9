/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.interval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Whether a sample can show that a target for a share of customers is met, and how many more it takes.
 *
 * @param satisfied  satisfied customers of the sample, [0, sample]
 * @param sample     customers of the sample, [0, ∞); 0 where none was asked yet
 * @param target     the share to be met, (0, 1]
 * @param population everybody, [sample, ∞); empty where that is not known
 * @param confidence one-sided
 * @param lower      the share that the population's is at least, [0, 1]
 * @param upper      the share that the population's is at most, [0, 1]
 * @param verdict    what the sample shows
 * @param needs      what more it takes, by further misses 0, 1, 2, …
 */
public record TargetProof(long satisfied, long sample, BigDecimal target, OptionalLong population,
		Confidence confidence, double lower, double upper, ProofVerdict verdict, List<Need> needs) {

	public TargetProof {
		needs = List.copyOf(needs);
	}

	/**
	 * What it takes to show the target if so many of the customers still to be asked are not satisfied.
	 *
	 * @param furtherMisses    [0, ∞)
	 * @param furtherCustomers customers still to be asked, those misses among them, [furtherMisses, ∞); empty where it
	 *                         cannot be shown with this population, or, where the population is not known, by any
	 *                         sample
	 */
	public record Need(long furtherMisses, OptionalLong furtherCustomers) {
	}

	/**
	 * What a sample shows.
	 *
	 * @param rows how many rows {@link #needs} has, [1, ∞)
	 * @throws IllegalArgumentException when the numbers contradict each other
	 */
	public static TargetProof of(long satisfied, long sample, BigDecimal target, OptionalLong population,
			Confidence confidence, int rows) {
		if (sample < 0 || satisfied < 0 || satisfied > sample || target.signum() <= 0
				|| target.compareTo(BigDecimal.ONE) > 0 || population.isPresent() && population.getAsLong() < sample) {
			throw new IllegalArgumentException(
					satisfied + " of " + sample + " against " + target + " in " + population);
		}
		ShareBound bound = population.isPresent() ? new HypergeometricBound(population.getAsLong(), confidence)
				: new BinomialBound(confidence);
		long misses = sample - satisfied;
		List<Need> needs = new ArrayList<>();
		for (long further = 0; further < rows; further++) {
			OptionalLong whole = bound.smallestSample(misses + further, sample + further, target);
			needs.add(new Need(further, whole.isPresent() ? OptionalLong.of(whole.getAsLong() - sample) : whole));
		}
		ProofVerdict verdict = ProofVerdict.OPEN;
		if (sample == 0) {
			return new TargetProof(satisfied, sample, target, population, confidence, 0, 1, verdict, needs);
		}
		if (bound.shows(misses, sample, target)) {
			verdict = ProofVerdict.SHOWN;
		} else if (bound.refutes(misses, sample, target)) {
			verdict = ProofVerdict.REFUTED;
		}
		return new TargetProof(satisfied, sample, target, population, confidence, bound.lower(misses, sample),
				bound.upper(misses, sample), verdict, needs);
	}

	/** The share of the sample, [0, 1]; empty where none was asked yet. */
	public OptionalDouble share() {
		return sample == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) satisfied / sample);
	}

	/** Whether everybody of the population was asked, so that nothing is left to be unsure of. */
	public boolean isCensus() {
		return population.isPresent() && population.getAsLong() == sample;
	}
}
