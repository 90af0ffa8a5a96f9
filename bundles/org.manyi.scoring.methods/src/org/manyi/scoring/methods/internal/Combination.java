/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.util.List;

import org.manyi.model.LocalizedText;

/** How the score of a dimension, or of the index, is made of its items. */
@FunctionalInterface
interface Combination {

	/**
	 * The score.
	 *
	 * @param symbol  of the score
	 * @param subject what the score is of
	 * @param items   the items, at least one
	 */
	WeightedMean of(String symbol, LocalizedText subject, List<WeightedMean.Part> items);
}
