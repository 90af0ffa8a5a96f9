/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rows;

import java.util.Arrays;

/** Reads the response id; it is no part of the counted row and is looked at once the row is complete. */
final class IdCell extends CellReader {

	private final RepeatedIds ids;
	private final TrimmedText trimmed = new TrimmedText();
	private char[] text = new char[64];
	private int length;

	/** @param ids takes the ids */
	IdCell(RepeatedIds ids) {
		this.ids = ids;
	}

	@Override
	public void read(char[] buffer, int offset, int count) {
		trimmed.trim(buffer, offset, count);
		length = trimmed.length();
		if (length > text.length) {
			text = Arrays.copyOf(text, length);
		}
		System.arraycopy(buffer, trimmed.offset(), text, 0, length);
	}

	/** The row is a sheet. */
	void accept(long row) {
		ids.add(row, text, 0, length);
	}
}
