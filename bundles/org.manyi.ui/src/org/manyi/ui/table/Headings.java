/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The headings of a table's columns, in the user's language. */
final class Headings implements IDataProvider {

	private final int columns;
	private List<String> texts = List.of();

	Headings(int columns) {
		this.columns = columns;
	}

	void set(List<String> headings) {
		if (headings.size() != columns) {
			throw new IllegalArgumentException(headings.size() + " headings for " + columns + " columns");
		}
		texts = List.copyOf(headings);
	}

	@Override
	public Object getDataValue(int column, int row) {
		return texts.isEmpty() ? "" : texts.get(column);
	}

	@Override
	@NonNullByDefault({})
	public void setDataValue(int column, int row, Object value) {
		throw new UnsupportedOperationException("headings are set together");
	}

	@Override
	public int getColumnCount() {
		return columns;
	}

	@Override
	public int getRowCount() {
		return 1;
	}
}
