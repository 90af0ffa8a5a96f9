/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.quality;

import java.util.Optional;

import org.manyi.model.Rational;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.Tally;

/**
 * How many answers to an item, or to all items together, are no level.
 *
 * @param shown         answers asked for: all but those not shown, [0, ∞)
 * @param valid         answers with a level, [0, shown]
 * @param notApplicable [0, shown]
 * @param blank         [0, shown]
 * @param invalid       [0, shown]
 */
public record Unanswered(long shown, long valid, long notApplicable, long blank, long invalid) {

	/** That of one item. */
	public static Unanswered of(ItemTally item) {
		return new Unanswered(item.returned() - item.notShown(), item.valid(), item.notApplicable(), item.blank(),
				item.invalid());
	}

	/** Of all items together. */
	public static Unanswered of(Tally tally) {
		Unanswered sum = new Unanswered(0, 0, 0, 0, 0);
		for (ItemTally item : tally.items()) {
			sum = sum.plus(of(item));
		}
		return sum;
	}

	private Unanswered plus(Unanswered other) {
		return new Unanswered(shown + other.shown, valid + other.valid, notApplicable + other.notApplicable,
				blank + other.blank, invalid + other.invalid);
	}

	/** Not applicable and blank together, in percent of the answers asked for, [0, 100]; empty where none was. */
	public Optional<Rational> percent() {
		return shown == 0 ? Optional.empty()
				: Optional.of(Rational.HUNDRED.multiply(Rational.of(notApplicable + blank, shown)));
	}
}
