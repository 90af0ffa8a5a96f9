/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.imports;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.exchange.ui.internal.Messages;
import org.manyi.exchange.ui.internal.RejectTable;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.store.api.Reject;
import org.manyi.store.api.workspace.ImportRecord;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetWords;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** The widgets of the part: the imports, and what the one selected rejected. */
final class ImportsView {

	private static final int DIGITS = 12;

	private final Supplier<Texts> texts;
	private final ZoneId zone;
	private final RecordTable<ImportRecord> table;
	private final Label listed;
	private final RejectTable rejects;

	/**
	 * @param zone     of the times of imports
	 * @param selected told the import that the user selects
	 */
	ImportsView(Composite parent, Supplier<Texts> texts, ZoneId zone, SettingsStore settings,
			Consumer<ImportRecord> selected) {
		this.texts = texts;
		this.zone = zone;
		SashForm halves = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		table = new RecordTable<>(halves, "imports.table", RowKind.flat(record -> Long.toString(record.number())),
				columns());
		table.keepLook(settings);
		table.onSelect(selected);
		Composite below = Forms.grid(halves, 1);
		listed = Forms.words(below, "imports.listed", 1);
		listed.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).applyTo(listed);
		rejects = new RejectTable(below, "imports.rejects", texts);
		Forms.keepWeights(halves, "imports", settings, 3, 2);
	}

	private Messages messages() {
		return texts.get().messages();
	}

	private List<Column<ImportRecord>> columns() {
		return List.of(Column.numbers("number", 50, () -> "#", record -> Long.toString(record.number())),
				Column.words("at", 140, () -> messages().columnWhen, record -> texts.get().time(record.at(), zone)),
				Column.words("by", 90, () -> messages().columnWho, ImportRecord::by),
				Column.words("survey", 130, () -> messages().survey, ImportRecord::surveyId),
				Column.words("file", 180, () -> messages().file,
						record -> String.valueOf(record.file().path().getFileName())),
				count("read", () -> messages().figureRead, ImportRecord::read),
				count("accepted", () -> messages().figureAccepted, ImportRecord::accepted),
				count("rejected", () -> messages().figureRejected, ImportRecord::rejected),
				count("invalid", () -> messages().figureInvalid, ImportRecord::invalid),
				count("superseded", () -> messages().figureSuperseded, ImportRecord::superseded),
				Column.words("format", 130, () -> messages().readAs, ImportsView::reading),
				Column.words("mapping", 200, () -> messages().columnMapping,
						record -> record.file().mappingId() + " " + record.file().mappingVersion()),
				Column.words("sha256", 120, () -> "SHA-256",
						record -> record.file().sha256().substring(0, DIGITS) + "…"),
				count("size", () -> messages().columnSize, record -> record.file().size()));
	}

	private Column<ImportRecord> count(String id, Supplier<String> heading,
			ToLongFunction<ImportRecord> count) {
		return Column.numbers(id, 90, heading, record -> texts.get().count(count.applyAsLong(record)));
	}

	private static String reading(ImportRecord record) {
		return record.file().format() + record.file().readOptions().values().stream()
				.collect(Collectors.joining(", ", record.file().readOptions().isEmpty() ? "" : " · ", ""));
	}

	/** Shows the imports, the first one selected. */
	void show(List<ImportRecord> records) {
		table.setRows(records);
		table.select(records.stream().findFirst().map(record -> Long.toString(record.number())));
	}

	/** Shows what an import rejected. */
	void show(ImportRecord record, List<Reject> list) {
		long rejected = record.rejected() + record.invalid();
		boolean other = WidgetWords.set(listed, rejected == 0 ? messages().noRejects
				: texts.get().format(messages().rejectsListed, list.size(), rejected));
		if (other) {
			listed.requestLayout();
		}
		rejects.show(list);
	}

	/** Says everything in the language of now. */
	void speak() {
		table.control().refresh();
	}
}
