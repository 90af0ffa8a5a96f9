/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.trend;

import org.manyi.analysis.change.Adjustment;
import org.manyi.analysis.change.Difference;
import org.manyi.model.LocalizedText;

/** What is known of a change. */
public sealed interface ChangeFinding {

	/**
	 * It was tested against chance.
	 *
	 * @param difference  in the unit of the figure, with interval and test
	 * @param counted     n of the slice, [1, ∞)
	 * @param before      n of what it is compared with, [1, ∞)
	 * @param adjustment  how the p-value is adjusted
	 * @param together    how many figures of the same kind were tested together, [1, ∞)
	 * @param adjusted    the p-value as adjusted for them, [0, 1]
	 * @param significant whether that is below the level
	 */
	record Tested(Difference difference, long counted, long before, Adjustment adjustment, int together,
			double adjusted, boolean significant) implements ChangeFinding {
	}

	/**
	 * The figures differ by so much, but by how much chance alone would move them is not known.
	 *
	 * @param reason why
	 */
	record Untested(LocalizedText reason) implements ChangeFinding {
	}

	/**
	 * One figure must not be subtracted from the other.
	 *
	 * @param reason why
	 */
	record Incomparable(LocalizedText reason) implements ChangeFinding {
	}
}
