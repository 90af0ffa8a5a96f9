/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.time.LocalDate;

/**
 * That an action was closed (关闭).
 *
 * @param approver who closed it
 * @param on       the day
 * @param reason   why, not blank where the effect is not shown; else a note, which may be empty
 */
public record Closure(String approver, LocalDate on, String reason) {
}
