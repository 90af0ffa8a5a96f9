/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api;

import java.util.List;
import java.util.Optional;

import org.manyi.model.ClauseReference;
import org.manyi.model.LocalizedText;
import org.manyi.model.ReadingMark;

/**
 * The reading of a rule that was in force for a result, printed beside every number it produced.
 *
 * @param subject  what it governs: {@code methodId.parameter}, or a name such as {@code bands}
 * @param value    the parameter's value; empty for a rule that is no parameter
 * @param text     the reading in words
 * @param mark     how it stands to the text; empty where the methodology cites no text for it
 * @param clause   where the text is; empty where none is cited
 * @param approved whether it is the methodology's own reading; false after an option changed it
 * @param places   where the subject has different values in one methodology: what this one governs, {@link #SCORING} or
 *                 ids of measures; empty where it has one value everywhere
 */
public record Reading(String subject, Optional<String> value, LocalizedText text, Optional<ReadingMark> mark,
		Optional<ClauseReference> clause, boolean approved, List<String> places) {

	/** The place that is no measure: the scores of items, dimensions and index. */
	public static final String SCORING = "scoring";

	public Reading {
		places = List.copyOf(places);
	}

	/** A reading that holds everywhere. */
	public Reading(String subject, Optional<String> value, LocalizedText text, Optional<ReadingMark> mark,
			Optional<ClauseReference> clause, boolean approved) {
		this(subject, value, text, mark, clause, approved, List.of());
	}

	/** The same reading, of those places alone. */
	public Reading at(List<String> governed) {
		return new Reading(subject, value, text, mark, clause, approved, governed);
	}
}
