/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.sheets;

/**
 * A sheet of a workbook.
 *
 * @param place  its place in the workbook, [0, ∞)
 * @param name   as the spreadsheet shows it
 * @param hidden whether the spreadsheet does not show it
 */
public record Sheet(int place, String name, boolean hidden) {
}
