/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.wizard;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.manyi.exchange.ui.internal.Messages;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.store.api.Reject;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** Rejected rows and invalid answers: row, column, value, reason. */
final class RejectTable {

	private final RecordTable<Numbered> table;

	private record Numbered(int number, Reject reject) {
	}

	RejectTable(Composite parent, String id, Texts texts) {
		Messages messages = texts.messages();
		table = new RecordTable<>(parent, id, RowKind.flat(row -> Integer.toString(row.number())), List.of(
				Column.numbers("row", 80, () -> messages.columnRow, row -> texts.count(row.reject().row())),
				Column.words("column", 220, () -> messages.columnHeading, row -> row.reject().column().orElse(messages.wholeRow)),
				Column.words("value", 160, () -> messages.columnValue, row -> row.reject().value().replaceAll("\\s+", " ")),
				Column.words("reason", Column.FILLS, () -> messages.columnReason,
						row -> texts.of(row.reject().reason()).replace('\n', ' '))));
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 160).applyTo(table.area());
	}

	void show(List<Reject> rejects) {
		List<Numbered> rows = new ArrayList<>();
		rejects.forEach(reject -> rows.add(new Numbered(rows.size(), reject)));
		table.setRows(rows);
	}
}
