/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.store.api.population.PopulationField;
import org.manyi.store.api.population.PopulationKind;
import org.manyi.ui.Palette;
import org.manyi.ui.NumberText;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** Entries of one kind, those that are no longer so in a lighter colour. */
final class EntryTable {

	/** The fields of all kinds, in an order that suits each of them. */
	private static final List<PopulationField> FIELDS = List.of(PopulationField.SURVEY,
			PopulationField.EVENT_KIND, PopulationField.ID, PopulationField.BEGAN, PopulationField.ENDED,
			PopulationField.DATE, PopulationField.DAY_KIND, PopulationField.NAME,
			PopulationField.LEVEL, PopulationField.CUSTOMER, PopulationField.PROJECT, PopulationField.ROLE,
			PopulationField.UNIT, PopulationField.REGION, PopulationField.OCCASION, PopulationField.ACCEPTED_ON,
			PopulationField.VALID_FROM, PopulationField.VALID_UNTIL, PopulationField.QUESTIONNAIRES,
			PopulationField.REACHED);
	private static final int WIDTH = 240;
	private static final String STATE = "state";

	private final Supplier<Texts> texts;
	private final RecordTable<EntryRow> table;

	EntryTable(Composite parent, Supplier<Texts> texts, SettingsStore settings, Consumer<EntryRow> selected,
			Consumer<EntryRow> opened) {
		this.texts = texts;
		List<Column<EntryRow>> columns = new ArrayList<>();
		FIELDS.forEach(field -> columns.add(column(field).colored(EntryTable::color)));
		columns.add(Column.<EntryRow>words(STATE, Column.FILLS, () -> texts.get().messages().columnSince, this::since)
				.colored(EntryTable::color));
		table = new RecordTable<>(parent, "populations.table", RowKind.flat(EntryRow::id), columns);
		table.keepLook(settings);
		table.onSelect(selected);
		table.onOpen(opened);
	}

	private Column<EntryRow> column(PopulationField field) {
		Supplier<String> heading = () -> words().of(field);
		return field == PopulationField.QUESTIONNAIRES || field == PopulationField.REACHED
				? Column.numbers(field.name(), WIDTH, heading, row -> count(row.values().of(field)))
				: Column.words(field.name(), WIDTH, heading, row -> word(field, row));
	}

	private String word(PopulationField field, EntryRow row) {
		return field == PopulationField.EVENT_KIND && row.called().isPresent() ? texts.get().of(row.called().get())
				: words().of(field, row.values().of(field));
	}

	private PopulationWords words() {
		return new PopulationWords(texts.get().messages());
	}

	private String count(String digits) {
		return digits.isEmpty() ? NumberText.MISSING : texts.get().count(Long.parseLong(digits));
	}

	private String since(EntryRow row) {
		String added = String.valueOf(row.row().added().number());
		return row.row().retired()
				.map(version -> texts.get().format(texts.get().messages().entryRetired, added,
						String.valueOf(version.number())))
				.orElseGet(() -> texts.get().format(texts.get().messages().entrySince, added));
	}

	private static Optional<Palette> color(EntryRow row) {
		return row.present() ? Optional.empty() : Optional.of(Palette.SECONDARY);
	}

	/** The whole of it, to be laid out. */
	Control area() {
		return table.area();
	}

	/** Shows entries of a kind, one of them selected. */
	void show(PopulationKind kind, List<EntryRow> rows, Optional<EntryRow> selected) {
		table.showColumns(id -> id.equals(STATE) || kind.fields().contains(PopulationField.valueOf(id)));
		table.setRows(rows);
		table.select(selected.map(EntryRow::id));
	}
}
