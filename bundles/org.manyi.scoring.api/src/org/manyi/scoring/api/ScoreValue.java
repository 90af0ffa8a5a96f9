/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api;

import java.math.BigDecimal;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;

/** The number a method arrived at, or the fact that there is none. Missing is never 0 and never NaN. */
public sealed interface ScoreValue {

	/**
	 * The number to draw and to compare by: exact, or the approximate value as it stands, without its bound; empty
	 * where there is none. Bands and targets are not decided by it.
	 */
	default Optional<Rational> number() {
		return switch (this) {
		case Exact exact -> Optional.of(exact.value());
		case Approximate approximate -> Optional.of(Rational.of(new BigDecimal(approximate.value())));
		case Missing missing -> Optional.empty();
		};
	}

	/**
	 * A number known exactly.
	 *
	 * @param value in the unit of the score, without rounding
	 */
	record Exact(Rational value) implements ScoreValue {
	}

	/**
	 * A number known up to rounding. A boundary inside {@code value ± bound} leaves the verdict undecided.
	 *
	 * @param value finite
	 * @param bound how far the true number may be off, finite and [0, ∞)
	 */
	record Approximate(double value, double bound) implements ScoreValue {
	}

	/**
	 * No number.
	 *
	 * @param reason why, in the user's words
	 */
	record Missing(LocalizedText reason) implements ScoreValue {
	}
}
