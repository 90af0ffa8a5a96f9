/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.manyi.model.Rational;

/**
 * Something with its rank. Equal amounts share a rank and the next one counts them: 1, 2, 2, 4.
 *
 * @param rank  [1, ∞)
 * @param value what is ranked
 */
record Ranked<T>(int rank, T value) {

	/**
	 * Ranks values that are in order already.
	 *
	 * @param first the rank of the first
	 */
	static <T> List<Ranked<T>> of(List<T> ordered, Function<T, Rational> amount, int first) {
		List<Ranked<T>> ranked = new ArrayList<>();
		for (int i = 0; i < ordered.size(); i++) {
			T value = ordered.get(i);
			boolean tied = i > 0 && amount.apply(value).equals(amount.apply(ordered.get(i - 1)));
			ranked.add(new Ranked<>(tied ? ranked.getLast().rank() : first + i, value));
		}
		return ranked;
	}
}
