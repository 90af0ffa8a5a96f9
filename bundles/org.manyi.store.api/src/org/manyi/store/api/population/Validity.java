/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.population;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something holds, both ends included.
 *
 * @param from  the first day; empty for always before
 * @param until the last day; empty while it still holds
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {

	/** Without beginning or end. */
	public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

	/** Whether it does not end before it begins. */
	public boolean isOrdered() {
		return !first().isAfter(last());
	}

	/** Whether a day is one of both. */
	public boolean overlaps(Validity other) {
		return !first().isAfter(other.last()) && !other.first().isAfter(last());
	}

	/** The first day, {@link LocalDate#MIN} for always before. */
	public LocalDate first() {
		return from.orElse(LocalDate.MIN);
	}

	/** The last day, {@link LocalDate#MAX} while it still holds. */
	public LocalDate last() {
		return until.orElse(LocalDate.MAX);
	}
}
