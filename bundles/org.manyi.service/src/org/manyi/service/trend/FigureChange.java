/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.trend;

import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.service.FigureKind;

/**
 * A figure beside the same of other responses.
 *
 * @param kind    what it is of
 * @param id      the id of the indicator or measure
 * @param name    its name
 * @param range   interval and unit of both values
 * @param now     the figure
 * @param before  the same of what the slice is compared with
 * @param finding what is known of the change
 */
public record FigureChange(FigureKind kind, String id, LocalizedText name, ScoreRange range, ScoreValue now,
		ScoreValue before, ChangeFinding finding) {

	/** The figure less the other, exactly; empty where one is missing or they must not be compared. */
	public Optional<Rational> difference() {
		return finding instanceof ChangeFinding.Incomparable ? Optional.empty()
				: now.number().flatMap(value -> before.number().map(value::subtract));
	}

	/** Whether it was tested, and is more than chance. */
	public boolean isSignificant() {
		return finding instanceof ChangeFinding.Tested tested && tested.significant();
	}

	FigureChange with(ChangeFinding other) {
		return new FigureChange(kind, id, name, range, now, before, other);
	}
}
