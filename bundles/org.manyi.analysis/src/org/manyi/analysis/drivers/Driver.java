/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.drivers;

import java.util.Optional;

/**
 * What an item has to do with the outcome.
 *
 * @param itemId      the item
 * @param sheets      sheets that answer it together with the outcome, the fewest with any other item where the outcome
 *                    is the others, [0, ∞)
 * @param correlation Pearson's r with the outcome over these sheets, [−1, 1]; empty where it or the outcome does not
 *                    vary, or fewer than {@value DriverAnalysis#FEWEST_SHEETS} answer both
 * @param regression  its part in a linear regression of the outcome on all drivers; empty where there is none
 */
public record Driver(String itemId, long sheets, Optional<Double> correlation, Optional<Part> regression) {

	/**
	 * The part of one driver in a regression.
	 *
	 * @param share     which part of R² it explains, averaged over all orders of entering the drivers (Shapley value;
	 *                  R. Lindeman, P. Merenda, R. Gold 1980), [0, 1] but for rounding; those of all drivers add up to
	 *                  R²
	 * @param beta      its standardised coefficient, (−∞, ∞)
	 * @param inflation by what the variance of its coefficient is multiplied as it goes with other drivers (VIF),
	 *                  [1, ∞)
	 */
	public record Part(double share, double beta, double inflation) {
	}
}
