/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.quality;

/**
 * How one item goes with the others of its scale.
 *
 * @param itemId       the item
 * @param valid        its valid answers, [0, ∞)
 * @param itemRest     correlation of the item with the sum of the others, [−1, 1]; undefined for an item that was left
 *                     out and where the others' sum has no variance
 * @param alphaWithout raw alpha of the others, (−∞, 1]; undefined where fewer than two remain
 */
public record ItemReliability(String itemId, long valid, Coefficient itemRest, Coefficient alphaWithout) {
}
