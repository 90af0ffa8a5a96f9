/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rows;

import org.manyi.exchange.internal.counting.CategoryNumbers;
import org.manyi.exchange.internal.counting.ResponseRow;

/** Coded opinions, several in a cell separated by ┋ or a semicolon. */
final class CategoryCell extends CellReader {

	private final CategoryNumbers categories;
	private final ResponseRow row;
	private final TrimmedText trimmed = new TrimmedText();

	CategoryCell(CategoryNumbers categories, ResponseRow row) {
		this.categories = categories;
		this.row = row;
	}

	@Override
	public void read(char[] buffer, int offset, int length) {
		int end = offset + length;
		int begin = offset;
		for (int i = offset; i <= end; i++) {
			if (i == end || buffer[i] == '┋' || buffer[i] == ';' || buffer[i] == '；') {
				take(buffer, begin, i - begin);
				begin = i + 1;
			}
		}
	}

	private void take(char[] buffer, int offset, int length) {
		trimmed.trim(buffer, offset, length);
		if (trimmed.length() > 0) {
			row.addCategory(categories.of(buffer, trimmed.offset(), trimmed.length()));
		}
	}
}
