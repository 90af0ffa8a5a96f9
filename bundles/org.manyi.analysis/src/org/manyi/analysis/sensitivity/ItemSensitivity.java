/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.sensitivity;

import java.util.List;
import java.util.Optional;

import org.manyi.model.Band;
import org.manyi.model.Rational;

/**
 * What the weight of one item decides. While it is moved, the other items of its pool (all others, or where the weights
 * of dimensions are fixed the others of its dimension) keep their proportions to each other and share what is left.
 *
 * @param item            the item with its present weight
 * @param movable         whether another item of its pool weighs something; else the weight cannot move and every range
 *                        below is without limits
 * @param most            the weight of its pool, which its own can rise to, (0, 1]; 0 where nothing of the pool weighs
 * @param slope           what the figure gains when the weight rises by 1, in the unit of the figure; 0 where it cannot
 *                        move
 * @param band            at which weights the figure stays in its band, with the band beyond, empty below the lowest;
 *                        empty where there are no bands
 * @param target          at which weights the target stays met or missed; beyond it is the contrary; empty where there
 *                        is none
 * @param mostLost        at which weights the same items lose the most points, with the items that do beyond: none
 *                        where nothing is lost there, as where all weight is on an item with the highest score
 * @param lowestDimension at which weights the same dimensions have the lowest score, with the dimensions that have
 *                        beyond; empty where fewer than two dimensions have one, and for an item whose dimension weighs
 *                        nothing. A dimension that comes to weigh nothing at the end of the range is taken by the score
 *                        it tends to
 */
public record ItemSensitivity(WeightedItem item, boolean movable, Rational most, Rational slope,
		Optional<StableRange<Optional<Band>>> band, Optional<StableRange<Boolean>> target,
		StableRange<List<String>> mostLost, Optional<StableRange<List<String>>> lowestDimension) {
}
