/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api;

import org.manyi.model.AnswerState;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;

/** Is handed a table cell by cell: the cells of a row from left to right, then the row's end or its rejection. */
public interface TableVisitor {

	/** The whole of a reading's progress. */
	int TICKS = 1000;

	/**
	 * A cell.
	 *
	 * @param column its column's place
	 * @param buffer holds the cell's text; only lent
	 */
	void cell(int column, char[] buffer, int offset, int length);

	/** A cell of which the format itself knows that it holds no level, such as an SPSS user-missing value. */
	void cell(int column, AnswerState state);

	/**
	 * The row is complete; a column of which no cell was given has none in this row and counts as blank.
	 *
	 * @param row its number in the file, the first header row being row 1
	 * @throws EvidenceException when reading must end
	 */
	void endRow(long row) throws EvidenceException;

	/**
	 * The row that was begun, or the next one, is no response.
	 *
	 * @throws EvidenceException when reading must end
	 */
	void rejectRow(Reject reject) throws EvidenceException;
}
