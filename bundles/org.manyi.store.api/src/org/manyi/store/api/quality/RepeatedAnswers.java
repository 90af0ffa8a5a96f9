/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.quality;

/**
 * How often considered sheets are equal, against what chance would give. A <em>place</em> is a day and unit, or
 * whatever {@link ResponseSelection.SameAnswers#fields} make.
 *
 * @param sheets        considered sheets, [0, ∞)
 * @param places        places that have one, [0, sheets]
 * @param pairs         pairs of sheets of the same place, [0, ∞)
 * @param equalPairs    pairs of equal sheets, wherever they are, [0, ∞)
 * @param equalInPlaces pairs of equal sheets of the same place, [0, min(pairs, equalPairs)]
 * @param sets          sets of equal sheets of one place that the selection takes, [0, ∞)
 */
public record RepeatedAnswers(long sheets, long places, long pairs, long equalPairs, long equalInPlaces, long sets) {
}
