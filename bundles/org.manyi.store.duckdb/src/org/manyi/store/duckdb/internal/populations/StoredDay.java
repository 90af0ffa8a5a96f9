/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.populations;

import java.time.LocalDate;
import java.util.Optional;

import org.manyi.store.api.population.Validity;

/** Days as the store keeps them: since 1970-01-01, with numbers at both ends for those that are not known. */
final class StoredDay {

	/** Stands for always before. */
	static final int ALWAYS = Integer.MIN_VALUE;
	/** Stands for a validity that has not ended. */
	static final int OPEN = Integer.MAX_VALUE;

	private StoredDay() {
	}

	static int first(Validity validity) {
		return validity.from().map(StoredDay::of).orElse(ALWAYS);
	}

	static int last(Validity validity) {
		return validity.until().map(StoredDay::of).orElse(OPEN);
	}

	static int of(LocalDate day) {
		return Math.toIntExact(day.toEpochDay());
	}

	static Validity validity(int first, int last) {
		return new Validity(day(first, ALWAYS), day(last, OPEN));
	}

	private static Optional<LocalDate> day(int number, int none) {
		return number == none ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(number));
	}
}
