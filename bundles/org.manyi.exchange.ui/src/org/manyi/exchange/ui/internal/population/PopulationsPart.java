/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.population;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.ui.internal.SurveyPart;
import org.manyi.exchange.ui.internal.decisions.ReasonDialog;
import org.manyi.service.EntryValues;
import org.manyi.service.PopulationEdit;
import org.manyi.service.PopulationImportRequest;
import org.manyi.service.PopulationImportResult;
import org.manyi.service.PopulationService;
import org.manyi.store.api.Reject;
import org.manyi.store.api.population.PopulationChange;
import org.manyi.store.api.population.PopulationField;
import org.manyi.store.api.population.PopulationKind;
import org.manyi.ui.FilePicker;
import org.manyi.ui.Person;
import org.manyi.ui.settings.SettingsStore;

/** Who could have answered, and how many were asked: imported from a table, added, changed, retired. */
public final class PopulationsPart extends SurveyPart<PopulationsView> {

	private static final String KIND = "populations.kind";

	private final SettingsStore settings;
	private final Person person;
	private final FilePicker picker;
	private Optional<PopulationService> service = Optional.empty();
	private Optional<PopulationTasks.Known> known = Optional.empty();
	private Optional<EntryRow> selected = Optional.empty();
	private boolean history;
	private List<Reject> lost = List.of();
	private String news = "";

	@Inject
	public PopulationsPart(ECommandService commands, EHandlerService handlers, SettingsStore settings, Person person,
			FilePicker picker) {
		super(commands, handlers);
		this.settings = settings;
		this.person = person;
		this.picker = picker;
	}

	@Inject
	void service(@org.eclipse.e4.core.di.annotations.Optional @Nullable PopulationService present) {
		service = Optional.ofNullable(present);
		again();
	}

	@Inject
	void chosen(@org.eclipse.e4.core.di.annotations.Optional @Nullable ChosenPopulation current) {
		if (current != null) {
			choose(current.kind());
		}
	}

	@Override
	protected String id() {
		return "populations";
	}

	@Override
	protected boolean ofSurvey() {
		return false;
	}

	@Override
	protected boolean ready() {
		return service.isPresent();
	}

	@Override
	protected PopulationsView createContent(Composite parent) {
		return new PopulationsView(parent, this::texts, settings, new PopulationsView.Reactions(this::choose, past -> {
			history = past;
			again();
		}, this::importTable, () -> edit(Optional.empty()), row -> {
			selected = Optional.of(row);
			content().ifPresent(view -> view.enable(selected));
		}, () -> selected().ifPresent(row -> edit(Optional.of(row.values()))), this::remove));
	}

	/** The entry selected, where it can be changed: another kind may have been chosen since. */
	private Optional<EntryRow> selected() {
		return selected.filter(row -> row.present() && row.row().entry().kind() == kind());
	}

	private PopulationKind kind() {
		return settings.get().layout(KIND).flatMap(PopulationsPart::kind).orElse(PopulationKind.UNITS);
	}

	private static Optional<PopulationKind> kind(String name) {
		return List.of(PopulationKind.values()).stream().filter(known -> known.name().equals(name)).findFirst();
	}

	private void choose(PopulationKind kind) {
		settings.update(before -> before.withLayout(KIND, kind.name()));
		lost = List.of();
		news = "";
		again();
	}

	@Override
	protected void speak() {
		news = "";
		known.ifPresent(this::show);
	}

	@Override
	protected void ask() {
		PopulationTasks tasks = new PopulationTasks(service.orElseThrow(), workspace(), person.name());
		PopulationKind kind = kind();
		boolean past = history;
		find(messages().listingPopulation, monitor -> tasks.look(kind, past), this::show);
	}

	private Path workspace() {
		return selection().workspace().orElseThrow();
	}

	private void show(PopulationTasks.Known now) {
		known = Optional.of(now);
		PopulationKind kind = now.listing().kind();
		List<EntryRow> rows = now.rows();
		selected = selected.flatMap(before -> rows.stream().filter(row -> row.id().equals(before.id())).findFirst())
				.or(() -> rows.stream().findFirst());
		long present = rows.stream().filter(EntryRow::present).count();
		String summary = texts().format(messages().populationSummary, new PopulationWords(messages()).of(kind), present,
				String.valueOf(now.listing().version().number()));
		show(news.isEmpty() ? summary : news + "\n" + summary, rows.isEmpty());
		content().ifPresent(view -> view.show(kind, rows, selected, history, lost));
	}

	/** Asks for a table and imports it. */
	private void importTable() {
		PopulationKind kind = kind();
		picker.toOpen(new FilePicker.Question(
				texts().format(messages().populationPick, new PopulationWords(messages()).of(kind)),
				settings.get().folder(), Optional.empty(),
				List.of(new FilePicker.Kind(messages().kindTable, List.of("csv", "tsv", "txt", "xlsx", "xls")),
						new FilePicker.Kind(messages().kindAll, List.of()))))
				.ifPresent(file -> importTable(kind, file));
	}

	private void importTable(PopulationKind kind, Path file) {
		if (kind != PopulationKind.EVENTS) {
			importTable(kind, file, Optional.empty());
			return;
		}
		content().ifPresent(view -> {
			EventKindDialog dialog = new EventKindDialog(view.shell(), texts(), choices(kind).eventKinds());
			if (dialog.ask()) {
				importTable(kind, file, dialog.chosen());
			}
		});
	}

	/** What can be chosen; the names of a kind that was chosen just now are not known yet. */
	private EntryChoices choices(PopulationKind kind) {
		EntryChoices choices = known.map(PopulationTasks.Known::choices).orElse(EntryChoices.NONE);
		return known.filter(now -> now.listing().kind() == kind).isPresent() ? choices
				: new EntryChoices(Map.of(), choices.eventKinds());
	}

	private void importTable(PopulationKind kind, Path file, Optional<String> eventKind) {
		PopulationService importer = service.orElseThrow();
		PopulationImportRequest request = new PopulationImportRequest(file, workspace(), kind, selection().surveyId(),
				eventKind, Optional.empty(), ReadOptions.NONE, false, Optional.empty(), person.name());
		change(texts().format(messages().importing, String.valueOf(file.getFileName())),
				monitor -> importer.importFile(request, monitor), this::imported);
	}

	private void imported(PopulationImportResult result) {
		lost = result.rejects();
		news = texts().format(messages().populationRead, String.valueOf(result.file().getFileName()), result.rows(),
				result.rejects().size()) + " " + words(result.change());
	}

	private String words(PopulationChange change) {
		String words = texts().format(messages().populationChanged, change.added(), change.changed(),
				change.unchanged(), change.removed());
		return change.responses() == 0 ? words
				: words + " " + texts().format(messages().populationMoved, change.responses());
	}

	/** Asks what is to be said of an entry, and keeps it. */
	private void edit(Optional<EntryValues> entry) {
		content().ifPresent(view -> {
			PopulationKind kind = kind();
			EntryDialog dialog = new EntryDialog(view.shell(), texts(), kind, entry, start(kind), choices(kind));
			dialog.ask().ifPresent(reason -> {
				PopulationService keeper = service.orElseThrow();
				PopulationEdit edit = PopulationEdit.of(workspace(), kind, dialog.values(), reason, person.name());
				change(messages().entryChange, monitor -> keeper.put(edit), this::changed);
			});
		});
	}

	/** Numbers sent are mostly of the survey shown. */
	private EntryValues start(PopulationKind kind) {
		Map<PopulationField, String> values = new EnumMap<>(PopulationField.class);
		if (kind == PopulationKind.SENT) {
			values.put(PopulationField.SURVEY, selection().surveyId().orElse(""));
		}
		return new EntryValues(values);
	}

	/** Asks for the reason and retires the entry selected. */
	private void remove() {
		content().ifPresent(view -> selected().ifPresent(row -> {
			PopulationKind kind = row.row().entry().kind();
			String meaning = texts().format(messages().entryRemoveMeaning, name(row));
			new ReasonDialog(view.shell(), messages(), messages().entryRemove, meaning).ask().ifPresent(reason -> {
				PopulationService keeper = service.orElseThrow();
				PopulationEdit edit = PopulationEdit.of(workspace(), kind, row.values(), reason, person.name());
				change(messages().entryRemove, monitor -> keeper.remove(edit), this::changed);
			});
		}));
	}

	private static String name(EntryRow row) {
		return String.join(" · ", row.row().entry().kind().fields().stream()
				.filter(row.row().entry().kind().key()::contains).map(row.values()::of).filter(text -> !text.isEmpty())
				.toList());
	}

	private void changed(PopulationChange change) {
		lost = List.of();
		news = words(change);
	}
}
