/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.quality;

import java.util.Optional;

import org.manyi.model.Rational;

/**
 * How long answering took.
 *
 * @param known         responses of which the duration is known, [0, ∞)
 * @param medianSeconds the median of those, of an even number the mean of the two in the middle, [0, ∞); empty where
 *                      none is known
 */
public record DurationSummary(long known, Optional<Rational> medianSeconds) {
}
