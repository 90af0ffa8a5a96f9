/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.effect;

import java.util.List;

/** What a change is compared with. */
public sealed interface Beside {

	/** Nothing: the figure would have stayed as it was. */
	record Nothing() implements Beside {
	}

	/**
	 * Units where nothing was done; of the dissatisfied alone those who were dissatisfied there as well.
	 *
	 * @param before as before the action
	 * @param after  as after it
	 */
	record OtherUnits(Asked before, Asked after) implements Beside {
	}

	/**
	 * The trend of everybody, through periods that follow each other at equal distances and end before the action; the
	 * answers after it are those of the next one.
	 *
	 * @param periods in the order of time, three at least
	 */
	record EarlierPeriods(List<Asked> periods) implements Beside {

		public EarlierPeriods {
			periods = List.copyOf(periods);
		}
	}
}
