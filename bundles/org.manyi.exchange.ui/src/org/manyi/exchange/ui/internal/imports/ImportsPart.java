/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.imports;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.exchange.ui.internal.RejectTable;
import org.manyi.exchange.ui.internal.SurveyPart;
import org.manyi.exchange.ui.internal.tasks.Task;
import org.manyi.service.ImportService;
import org.manyi.service.SurveyListService;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;
import org.manyi.store.api.workspace.ImportRecord;
import org.manyi.ui.Palette;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** Every import of the workspace with where it came from and how it was read; of the one selected, what it rejected. */
public final class ImportsPart extends SurveyPart {

	private static final int DIGITS = 12;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final SettingsStore settings;
	private final ZoneId zone;
	private Optional<SurveyListService> service = Optional.empty();
	private @Nullable RecordTable<ImportRecord> table;
	private @Nullable RejectTable rejects;
	private @Nullable Label listed;

	@Inject
	public ImportsPart(SettingsStore settings, ZoneId zone) {
		this.settings = settings;
		this.zone = zone;
	}

	@Inject
	void service(@org.eclipse.e4.core.di.annotations.Optional @Nullable SurveyListService present) {
		service = Optional.ofNullable(present);
		again();
	}

	@Override
	protected String id() {
		return "imports";
	}

	@Override
	protected void fill(Composite parent) {
		SashForm halves = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		RecordTable<ImportRecord> made = new RecordTable<>(halves, "imports.table",
				RowKind.flat(record -> Long.toString(record.number())), columns());
		made.keepLook(settings);
		made.onSelect(this::select);
		table = made;
		Composite below = Forms.grid(halves, 1);
		listed = Forms.words(below, "imports.listed", 1);
		rejects = new RejectTable(below, "imports.rejects", this::texts);
		halves.setWeights(3, 2);
	}

	private List<Column<ImportRecord>> columns() {
		return List.of(Column.numbers("number", 50, () -> "#", record -> Long.toString(record.number())),
				Column.words("at", 140, () -> messages().columnWhen, record -> TIME.format(record.at().atZone(zone))),
				Column.words("by", 90, () -> messages().columnWho, ImportRecord::by),
				Column.words("survey", 130, () -> messages().survey, ImportRecord::surveyId),
				Column.words("file", 180, () -> messages().file, record -> String.valueOf(record.file().path().getFileName())),
				Column.numbers("read", 90, () -> messages().figureRead, record -> texts().count(record.read())),
				Column.numbers("accepted", 90, () -> messages().figureAccepted, record -> texts().count(record.accepted())),
				Column.numbers("rejected", 90, () -> messages().figureRejected, record -> texts().count(record.rejected())),
				Column.numbers("invalid", 90, () -> messages().figureInvalid, record -> texts().count(record.invalid())),
				Column.numbers("superseded", 90, () -> messages().figureSuperseded,
						record -> texts().count(record.superseded())),
				Column.words("format", 130, () -> messages().readAs, ImportsPart::reading),
				Column.words("mapping", 200, () -> messages().columnMapping,
						record -> record.file().mappingId() + " " + record.file().mappingVersion()),
				Column.words("sha256", 120, () -> "SHA-256", record -> record.file().sha256().substring(0, DIGITS) + "…"),
				Column.numbers("size", 90, () -> messages().columnSize, record -> texts().count(record.file().size())));
	}

	private static String reading(ImportRecord record) {
		return record.file().format() + record.file().readOptions().values().stream()
				.collect(Collectors.joining(", ", record.file().readOptions().isEmpty() ? "" : " · ", ""));
	}

	@Override
	protected void speak() {
		RecordTable<ImportRecord> shown = table;
		if (shown != null) {
			shown.control().refresh();
		}
		again();
	}

	@Override
	protected void ask() {
		Optional<Path> folder = selection().workspace();
		if (service.isEmpty() || folder.isEmpty()) {
			say(messages().noWorkspace);
			show(List.of());
			return;
		}
		SurveyListService lists = service.get();
		tasks().run(messages().listingSurveys, new Listing(lists, folder.get()));
	}

	private void show(List<ImportRecord> records) {
		RecordTable<ImportRecord> shown = table;
		if (shown != null) {
			shown.setRows(records);
			shown.select(records.stream().findFirst().map(record -> Long.toString(record.number())));
			records.stream().findFirst().ifPresentOrElse(this::select, () -> show(Optional.empty(), List.of()));
		}
	}

	private void select(ImportRecord record) {
		Optional<Path> folder = selection().workspace();
		if (service.isPresent() && folder.isPresent()) {
			tasks().run(messages().listingSurveys, new Rejects(service.get(), folder.get(), record));
		}
	}

	private void show(Optional<ImportRecord> record, List<Reject> list) {
		Label words = listed;
		RejectTable below = rejects;
		if (words != null && below != null) {
			words.setForeground(Palette.SECONDARY.color());
			words.setText(record.map(of -> of.rejected() + of.invalid() == 0 ? messages().noRejects
					: texts().format(messages().rejectsListed, list.size(), of.rejected() + of.invalid())).orElse(""));
			below.show(list);
		}
	}

	/** Lists the imports. */
	private final class Listing implements Task<@NonNull List<ImportRecord>> {

		private final SurveyListService lists;
		private final Path folder;

		Listing(SurveyListService lists, Path folder) {
			this.lists = lists;
			this.folder = folder;
		}

		@Override
		public List<ImportRecord> work(IProgressMonitor monitor) throws EvidenceException {
			return lists.imports(folder);
		}

		@Override
		public void done(List<ImportRecord> result) {
			say(result.isEmpty() ? messages().noImports : texts().format(messages().importsOf, folder, result.size()));
			show(result);
		}

		@Override
		public void failed(Failure failure) {
			say(texts().of(failure.reason()));
		}

		@Override
		public void cancelled() {
			say(messages().lookingCancelled);
		}
	}

	/** Reads what an import rejected. */
	private final class Rejects implements Task<@NonNull List<Reject>> {

		private final SurveyListService lists;
		private final Path folder;
		private final ImportRecord record;

		Rejects(SurveyListService lists, Path folder, ImportRecord record) {
			this.lists = lists;
			this.folder = folder;
			this.record = record;
		}

		@Override
		public List<Reject> work(IProgressMonitor monitor) throws EvidenceException {
			return lists.rejects(folder, record.number(), ImportService.MOST_REJECTS);
		}

		@Override
		public void done(List<Reject> result) {
			show(Optional.of(record), result);
		}

		@Override
		public void failed(Failure failure) {
			say(texts().of(failure.reason()));
		}

		@Override
		public void cancelled() {
			// the list stays as it is
		}
	}
}
