/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.sensitivity;

import org.manyi.model.Rational;

/**
 * Where something turns when a weight is moved away from its value.
 *
 * @param <B>      what there is beyond
 * @param weight   λ at which it turns, [0, 1]
 * @param included whether everything is still as it was at that very weight
 * @param beyond   what there is beyond
 */
public record WeightLimit<B>(Rational weight, boolean included, B beyond) {
}
