/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

/**
 * Two values and how many rows have both.
 *
 * @param first  of the one column
 * @param second of the other
 * @param count  [1, ∞)
 */
record JointFrequency(double first, double second, long count) {
}
