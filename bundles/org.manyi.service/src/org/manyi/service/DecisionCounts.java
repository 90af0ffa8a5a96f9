/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import org.manyi.store.api.workspace.DataVersion;

/**
 * How many decisions are in force on a survey, in whichever slice.
 *
 * @param version    the state of the data
 * @param excluded   responses that are excluded, [0, ∞)
 * @param corrected  answers that are others than they came, [0, ∞)
 * @param submitted  months that were submitted, [0, ∞)
 * @param amendments what was changed of them since, [0, ∞)
 */
public record DecisionCounts(DataVersion version, long excluded, long corrected, long submitted, long amendments) {
}
