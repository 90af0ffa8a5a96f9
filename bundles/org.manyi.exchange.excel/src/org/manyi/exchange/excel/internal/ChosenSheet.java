/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal;

import java.util.List;

import org.manyi.exchange.excel.internal.sheets.Sheet;
import org.manyi.scoring.api.Warning;

/**
 * The sheet that is read.
 *
 * @param sheet    the sheet
 * @param sample   its first rows
 * @param warnings what a reader must know of the other sheets
 */
record ChosenSheet(Sheet sheet, SheetSample sample, List<Warning> warnings) {
}
