/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.quality;

import java.util.Optional;

import org.manyi.model.LocalizedText;

/** A coefficient of items, or the fact that there is none. Undefined is never 0 and never NaN. */
public sealed interface Coefficient {

	/** The number; empty where there is none. */
	default Optional<Double> number() {
		return this instanceof Known(double value) ? Optional.of(value) : Optional.empty();
	}

	/**
	 * A number.
	 *
	 * @param value finite
	 */
	record Known(double value) implements Coefficient {

		public Known {
			if (!Double.isFinite(value)) {
				throw new IllegalArgumentException("not a number to be shown: " + value);
			}
		}
	}

	/**
	 * No number.
	 *
	 * @param reason why, in the user's words
	 */
	record Undefined(LocalizedText reason) implements Coefficient {
	}
}
