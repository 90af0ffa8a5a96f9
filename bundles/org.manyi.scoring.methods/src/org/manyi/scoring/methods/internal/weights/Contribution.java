/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import org.manyi.model.Item;
import org.manyi.scoring.api.ScoringException;

/** What the column of an item contributes, to which its weight is proportional. */
@FunctionalInterface
interface Contribution {

	/**
	 * The contribution, [0, ∞).
	 *
	 * @param columns the columns that vary
	 * @param item    one of them
	 * @param steps   takes the values on the way
	 * @throws ScoringException when the column has none
	 */
	double of(Columns columns, Item item, Steps steps) throws ScoringException;
}
