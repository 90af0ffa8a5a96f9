/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.sheets;

import org.manyi.store.api.EvidenceException;

/** Is handed the rows of a sheet from top to bottom, cells that hold nothing left out. */
public interface SheetVisitor {

	/**
	 * A cell of the row that is being read.
	 *
	 * @param column its place, [0, {@value #MOST_COLUMNS})
	 * @param text   what it holds: texts as they are, numbers as digits, dates as {@code 2026-09-03} with the time
	 *               behind a T, errors as the spreadsheet shows them, and a formula without its result as the formula
	 *               behind an equals sign
	 */
	void cell(int column, String text);

	/**
	 * The row is complete.
	 *
	 * @param row its number as the spreadsheet shows it, [1, ∞)
	 * @return whether more rows are wanted
	 * @throws EvidenceException when reading must end
	 */
	boolean endRow(long row) throws EvidenceException;

	/** As many columns as a sheet can have. */
	int MOST_COLUMNS = 16_384;
}
