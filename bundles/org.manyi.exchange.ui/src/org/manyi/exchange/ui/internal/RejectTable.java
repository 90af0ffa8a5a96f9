/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.manyi.store.api.Reject;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** Rejected rows and invalid answers: row, column, value, reason. */
public final class RejectTable {

	private final RecordTable<Numbered> table;

	private record Numbered(int number, Reject reject) {
	}

	/**
	 * @param id    the identity of the table as a widget
	 * @param texts asked whenever something is shown
	 */
	public RejectTable(Composite parent, String id, Supplier<Texts> texts) {
		table = new RecordTable<>(parent, id, RowKind.flat(row -> Integer.toString(row.number())),
				List.of(Column.numbers("row", 80, () -> texts.get().messages().columnRow,
						row -> texts.get().count(row.reject().row())),
						Column.words("column", 220, () -> texts.get().messages().columnHeading,
								row -> row.reject().column().orElse(texts.get().messages().wholeRow)),
						Column.words("value", 160, () -> texts.get().messages().columnValue,
								row -> row.reject().value().replaceAll("\\s+", " ")),
						Column.words("reason", Column.FILLS, () -> texts.get().messages().columnReason,
								row -> texts.get().of(row.reject().reason()).replace('\n', ' '))));
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 160).applyTo(table.area());
	}

	/** Shows these, in this order; nothing where there are none. */
	public void show(List<Reject> rejects) {
		List<Numbered> rows = new ArrayList<>();
		rejects.forEach(reject -> rows.add(new Numbered(rows.size(), reject)));
		table.setRows(rows);
		table.area().setVisible(!rows.isEmpty());
	}
}
