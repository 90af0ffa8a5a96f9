/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.imports;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.manyi.exchange.ui.internal.SurveyPart;
import org.manyi.service.ImportService;
import org.manyi.service.SurveyListService;
import org.manyi.store.api.workspace.ImportRecord;
import org.manyi.ui.PartPages;
import org.manyi.ui.settings.SettingsStore;

/** Every import of the workspace with where it came from and how it was read; of the one selected, what it rejected. */
public final class ImportsPart extends SurveyPart<ImportsView> {

	private final SettingsStore settings;
	private final ZoneId zone;
	private Optional<SurveyListService> service = Optional.empty();

	@Inject
	public ImportsPart(ECommandService commands, EHandlerService handlers, SettingsStore settings, ZoneId zone) {
		super(commands, handlers);
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
	protected boolean ofSurvey() {
		return false;
	}

	@Override
	protected boolean ready() {
		return service.isPresent();
	}

	@Override
	protected ImportsView createContent(Composite parent) {
		return new ImportsView(parent, this::texts, zone, settings, this::select);
	}

	@Override
	protected void speak() {
		content().ifPresent(ImportsView::speak);
		again();
	}

	@Override
	protected void ask() {
		SurveyListService lists = service.orElseThrow();
		Path folder = selection().workspace().orElseThrow();
		find(messages().listingSurveys, monitor -> lists.imports(folder), records -> show(folder, records));
	}

	private void show(Path folder, List<ImportRecord> records) {
		if (records.isEmpty()) {
			tell(() -> new PartPages.Message(messages().noSurveyTitle, messages().noImports, List.of(bringIn())));
			return;
		}
		show(texts().format(messages().importsOf, folder, records.size()));
		content().ifPresent(view -> view.show(records));
		select(records.getFirst());
	}

	private void select(ImportRecord record) {
		SurveyListService lists = service.orElseThrow();
		Path folder = selection().workspace().orElseThrow();
		lookUp(messages().listingSurveys, monitor -> lists.rejects(folder, record.number(), ImportService.MOST_REJECTS),
				rejects -> content().ifPresent(view -> view.show(record, rejects)));
	}
}
