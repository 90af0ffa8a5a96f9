/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.math.BigDecimal;

/**
 * A threshold that a measure must reach (目标).
 *
 * @param atLeast the smallest value that meets the target, in the unit of the measure (percent for shares)
 * @param period  the period it is judged over
 */
public record Target(BigDecimal atLeast, PeriodUnit period) {
}
