/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import java.util.List;

/**
 * A column of an m × n matrix, rows with the same value counted together. Missing cells are left out.
 *
 * @param frequencies the values
 */
record Column(List<Frequency> frequencies) {

	Column {
		frequencies = List.copyOf(frequencies);
	}

	/** m: the rows that have a value. */
	long count() {
		return frequencies.stream().mapToLong(Frequency::count).sum();
	}

	double lowest() {
		return frequencies.stream().mapToDouble(Frequency::value).min().orElseThrow();
	}

	double highest() {
		return frequencies.stream().mapToDouble(Frequency::value).max().orElseThrow();
	}

	/** Whether two rows differ. */
	boolean varies() {
		return !frequencies.isEmpty() && lowest() < highest();
	}

	double sum() {
		return frequencies.stream().mapToDouble(frequency -> frequency.value() * frequency.count()).sum();
	}

	/** μ. */
	double mean() {
		return sum() / count();
	}

	/** Σ (x − μ)². */
	double squares() {
		double mean = mean();
		return frequencies.stream()
				.mapToDouble(frequency -> (frequency.value() - mean) * (frequency.value() - mean) * frequency.count())
				.sum();
	}
}
