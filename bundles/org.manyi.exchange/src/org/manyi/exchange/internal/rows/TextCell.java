/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rows;

import org.manyi.exchange.internal.answers.TextTable;
import org.manyi.exchange.internal.counting.ResponseRow;

/** Values by which responses are grouped, such as units. */
final class TextCell extends CellReader {

	private final int place;
	private final TextTable table;
	private final ResponseRow row;
	private final TrimmedText trimmed = new TrimmedText();

	/**
	 * @param place among the row's grouping values
	 * @param table the values seen
	 */
	TextCell(int place, TextTable table, ResponseRow row) {
		this.place = place;
		this.table = table;
		this.row = row;
	}

	@Override
	public void read(char[] buffer, int offset, int length) {
		trimmed.trim(buffer, offset, length);
		row.groupValues[place] = table.add(buffer, trimmed.offset(), trimmed.length());
	}
}
