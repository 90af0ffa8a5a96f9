/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rows;

import org.manyi.exchange.internal.answers.TextTable;
import org.manyi.exchange.internal.counting.ResponseRow;

/** The customers who answered; used only where customers are counted, since all of them are remembered. */
final class CustomerCell extends CellReader {

	private final TextTable customers = new TextTable();
	private final ResponseRow row;
	private final TrimmedText trimmed = new TrimmedText();

	CustomerCell(ResponseRow row) {
		this.row = row;
	}

	@Override
	public void read(char[] buffer, int offset, int length) {
		trimmed.trim(buffer, offset, length);
		row.customer = trimmed.length() == 0 ? ResponseRow.NO_CUSTOMER
				: customers.add(buffer, trimmed.offset(), trimmed.length());
	}
}
