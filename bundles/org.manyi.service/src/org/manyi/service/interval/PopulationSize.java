/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.interval;

import java.util.OptionalLong;

import org.manyi.scoring.api.evidence.ResponseCounts;

/** How many could have answered. */
public sealed interface PopulationSize {

	/** Nobody says: as good as infinite. */
	record Unknown() implements PopulationSize {
	}

	/**
	 * So many in the whole slice; of its groups nothing is known.
	 *
	 * @param size N, [1, ∞)
	 */
	record Known(long size) implements PopulationSize {

		public Known {
			if (size < 1) {
				throw new IllegalArgumentException("population of " + size);
			}
		}
	}

	/**
	 * Everybody was sent a questionnaire, so that the number sent is the population, of the whole and of each group.
	 */
	record Sent() implements PopulationSize {
	}

	/**
	 * N of a slice; empty where it is not known.
	 *
	 * @param whole whether it is the whole slice, not a group
	 */
	default OptionalLong of(ResponseCounts responses, boolean whole) {
		return switch (this) {
		case Unknown unknown -> OptionalLong.empty();
		case Known(long size) -> whole ? OptionalLong.of(size) : OptionalLong.empty();
		case Sent sent -> responses.sent();
		};
	}
}
