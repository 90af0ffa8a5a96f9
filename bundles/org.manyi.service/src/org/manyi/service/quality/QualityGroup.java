/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.quality;

import org.manyi.analysis.quality.Unanswered;

/**
 * The responses of one group.
 *
 * @param counted    how many that are not excluded, [0, ∞)
 * @param unanswered its answers to all items together
 */
public record QualityGroup(long counted, Unanswered unanswered) {
}
