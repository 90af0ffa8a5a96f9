/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.compare;

import java.util.Optional;
import java.util.OptionalInt;

import org.manyi.model.BandScale;
import org.manyi.model.Target;
import org.manyi.scoring.BandVerdict;
import org.manyi.scoring.Verdict;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreRange;

/**
 * A figure by one variant.
 *
 * @param score              the figure with its derivation
 * @param range              its interval and unit
 * @param band               its band
 * @param bands              among which bands that is
 * @param rank               of an item from the lowest, 1 being the lowest; empty where it is not ranked, and for
 *                           others
 * @param fewAnswers         whether an item has fewer answers than the methodology asks for
 * @param target             of a measure
 * @param verdict            of a measure; empty where there is no target or no value
 * @param dependsOnReading   whether another reading of this methodology would turn the verdict of the measure
 */
public record Side(Score score, ScoreRange range, BandVerdict band, BandScale bands, OptionalInt rank,
		boolean fewAnswers, Optional<Target> target, Optional<Verdict> verdict, boolean dependsOnReading) {

	/** Whether values of both lie in the same interval, so that a difference of them has a meaning. */
	boolean comparable(Side other) {
		return range.lowest().compareTo(other.range.lowest()) == 0
				&& range.highest().compareTo(other.range.highest()) == 0;
	}
}
