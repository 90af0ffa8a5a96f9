/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.xls;

import org.manyi.exchange.excel.internal.sheets.SheetProgress;
import org.manyi.exchange.excel.internal.sheets.SheetVisitor;
import org.manyi.store.api.EvidenceException;

/** Makes rows of cells that follow each other. */
final class RowAssembler {

	private final SheetVisitor visitor;
	private final SheetProgress progress;
	private long row;
	private long rows = 1 << 16;

	RowAssembler(SheetVisitor visitor, SheetProgress progress) {
		this.visitor = visitor;
		this.progress = progress;
	}

	/** @param count as many rows as the sheet says it has */
	void setRows(long count) {
		rows = count;
	}

	/**
	 * The next cell.
	 *
	 * @param number its row, the first being 1
	 * @throws IllegalArgumentException when its place is none
	 */
	void cell(long number, int column, String text) {
		if (number < 1 || column < 0 || column >= SheetVisitor.MOST_COLUMNS) {
			throw new IllegalArgumentException("no place: row " + number + ", column " + column);
		}
		if (number != row) {
			if (number < row) {
				throw new RowOrderException(number);
			}
			end();
			row = number;
		}
		try {
			visitor.cell(column, text);
		} catch (RuntimeException e) {
			throw new ReadingEnds(e);
		}
	}

	/** Ends the row that was begun. */
	void end() {
		if (row == 0) {
			return;
		}
		try {
			progress.row(row, rows);
			if (!visitor.endRow(row)) {
				throw new ReadingEnds();
			}
		} catch (ReadingEnds e) {
			throw e;
		} catch (EvidenceException | RuntimeException e) {
			throw new ReadingEnds(e);
		}
	}
}
