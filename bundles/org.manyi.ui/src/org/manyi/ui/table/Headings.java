/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The headings of the visible columns, with the sign of the sort. */
final class Headings implements IDataProvider {

	private final Columns<?> columns;

	Headings(Columns<?> columns) {
		this.columns = columns;
	}

	@Override
	public Object getDataValue(int column, int row) {
		return heading(columns, column);
	}

	private static <R> String heading(Columns<R> columns, int index) {
		return columns.heading(columns.get(index));
	}

	@Override
	@NonNullByDefault({})
	public void setDataValue(int column, int row, Object value) {
		throw new UnsupportedOperationException("headings are asked of their columns");
	}

	@Override
	public int getColumnCount() {
		return columns.visible().size();
	}

	@Override
	public int getRowCount() {
		return 1;
	}
}
