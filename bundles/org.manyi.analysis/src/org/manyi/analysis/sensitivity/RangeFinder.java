/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.sensitivity;

import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.Rational;

/** Narrows a range of weights, condition by condition, around the present weight, at which every condition holds. */
final class RangeFinder {

	private final Rational most;
	private @Nullable Rational low;
	private @Nullable Rational high;
	private boolean lowIncluded;
	private boolean highIncluded;

	/**
	 * @param most the highest weight there can be
	 */
	RangeFinder(Rational most) {
		this.most = most;
	}

	/** The line must not be negative. */
	void notNegative(Line line) {
		narrow(line, true);
	}

	/** The line must be above 0. */
	void positive(Line line) {
		narrow(line, false);
	}

	/** The line must be 0, as it is now. */
	void zero(Line line) {
		notNegative(line);
		notNegative(line.times(Rational.of(-1)));
	}

	private void narrow(Line line, boolean included) {
		if (line.slope().signum() == 0) {
			return;
		}
		Rational root = line.start().negate().divide(line.slope());
		if (line.slope().signum() > 0) {
			lower(root, included);
		} else {
			upper(root, included);
		}
	}

	private void lower(Rational root, boolean included) {
		Rational before = low;
		int order = before == null ? 1 : root.compareTo(before);
		boolean outside = root.signum() < 0 || root.signum() == 0 && included;
		if (!outside && (order > 0 || order == 0 && !included)) {
			low = root;
			lowIncluded = included;
		}
	}

	private void upper(Rational root, boolean included) {
		Rational before = high;
		int order = before == null ? -1 : root.compareTo(before);
		boolean outside = root.compareTo(most) > 0 || root.equals(most) && included;
		if (!outside && (order < 0 || order == 0 && !included)) {
			high = root;
			highIncluded = included;
		}
	}

	/**
	 * The range.
	 *
	 * @param beyond what there is beyond a weight, in the direction −1 or 1
	 */
	<B> StableRange<B> range(BiFunction<Rational, Integer, B> beyond) {
		Rational lowest = low;
		Rational highest = high;
		return new StableRange<>(
				lowest == null ? Optional.empty()
						: Optional.of(new WeightLimit<>(lowest, lowIncluded, beyond.apply(lowest, -1))),
				highest == null ? Optional.empty()
						: Optional.of(new WeightLimit<>(highest, highIncluded, beyond.apply(highest, 1))));
	}
}
