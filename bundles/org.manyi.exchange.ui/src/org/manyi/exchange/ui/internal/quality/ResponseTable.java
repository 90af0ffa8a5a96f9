/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.quality;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** Responses with where they came from and why they are listed. */
final class ResponseTable {

	private final RecordTable<ResponseRow> table;

	ResponseTable(Composite parent, Supplier<Texts> texts, SettingsStore settings, Consumer<ResponseRow> selected) {
		table = new RecordTable<>(parent, "quality.responses", RowKind.flat(row -> Long.toString(row.number())), List.of(
				Column.numbers("number", 80, () -> "#", row -> texts.get().count(row.number())),
				Column.words("id", 130, () -> texts.get().messages().fieldResponseId, ResponseRow::id),
				Column.words("who", 200, () -> texts.get().messages().columnCustomerUnit, ResponseRow::who),
				Column.words("day", 100, () -> texts.get().messages().fieldDate, ResponseRow::day),
				Column.words("place", 200, () -> texts.get().messages().columnPlace, ResponseRow::place),
				Column.words("reason", Column.FILLS, () -> texts.get().messages().columnReason, ResponseRow::reason)));
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(table.area());
		table.keepLook(settings);
		table.onSelect(selected);
	}

	void show(List<ResponseRow> rows) {
		table.setRows(rows);
	}
}
