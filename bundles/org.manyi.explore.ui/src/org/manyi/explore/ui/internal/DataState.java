/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.OptionalLong;

import org.manyi.service.Analysis;

/** Of which state of a survey's data the figures are. A file has one alone. */
public sealed interface DataState {

	/** What is chosen where nobody chooses: the data as they are. */
	DataState NOW = new Now();

	/** The data as they are now, with what was amended. */
	record Now() implements DataState {
	}

	/** Submitted months as they were submitted, everything else as it is now. */
	record Submitted() implements DataState {
	}

	/**
	 * The data as they once were.
	 *
	 * @param version the data version, [1, ∞)
	 */
	record AsOf(long version) implements DataState {
	}

	/** The data version to be asked for; empty for the present one. */
	default OptionalLong asOf() {
		return this instanceof AsOf(long version) ? OptionalLong.of(version) : OptionalLong.empty();
	}

	/** What is shown of an analysis that was asked as of {@link #asOf}. */
	default Analysis figures(Analysis analysis) {
		return this instanceof Submitted ? analysis.asSubmitted() : analysis;
	}
}
