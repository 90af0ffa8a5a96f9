/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.sheets;

/**
 * Cells shown as one, which holds what its upper left cell does.
 *
 * @param top    the first row, [1, ∞)
 * @param left   the first column, [0, ∞)
 * @param bottom the last row, [top, ∞)
 * @param right  the last column, [left, ∞)
 */
public record MergedCells(long top, int left, long bottom, int right) {

	/** So many are remembered of a sheet. */
	public static final int MOST = 200_000;
}
