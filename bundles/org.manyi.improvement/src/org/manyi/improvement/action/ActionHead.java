/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.time.LocalDate;

/**
 * What of an action stays from the day on which it is opened.
 *
 * @param type   what it is meant to do
 * @param author who opened it
 * @param opened the day
 */
public record ActionHead(ActionType type, String author, LocalDate opened) {
}
