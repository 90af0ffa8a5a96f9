/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.list;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.manyi.methodology.ui.internal.Document;
import org.manyi.methodology.ui.internal.EditorConstants;
import org.manyi.methodology.ui.internal.EditorSession;
import org.manyi.methodology.ui.internal.Messages;
import org.manyi.methodology.ui.internal.OpenDocument;
import org.manyi.methodology.ui.internal.Texts;
import org.manyi.methodology.ui.internal.dialogs.UnsavedChanges;
import org.manyi.model.Methodology;
import org.manyi.scoring.MethodologyListener;
import org.manyi.service.AnalysisService;
import org.manyi.service.plugin.PlugInService;
import org.manyi.ui.Commands;
import org.manyi.ui.PartPages;
import org.manyi.ui.ShownSurvey;
import org.manyi.ui.settings.SettingsStore;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** The methodologies there are now, as files and plug-ins come and go. */
public final class ListPart {

	private final EditorSession session;
	private final SettingsStore settings;
	private final UISynchronize ui;
	private final Commands commands;
	private Optional<AnalysisService> service = Optional.empty();
	private Optional<PlugInService> plugIns = Optional.empty();
	private Optional<Job> job = Optional.empty();
	private Optional<ServiceRegistration<?>> listening = Optional.empty();
	private List<EntryRow> rows = List.of();
	private ShownSurvey survey = ShownSurvey.NONE;
	/** Where the methodology comes from that was opened for the survey; empty where the user opened one. */
	private Optional<String> followed = Optional.empty();
	private Messages messages = new Messages();
	private Locale locale = Locale.ROOT;
	private Optional<PartPages> pages = Optional.empty();
	private Optional<ListTable> table = Optional.empty();

	@Inject
	public ListPart(EditorSession session, SettingsStore settings, UISynchronize ui, ECommandService commands,
			EHandlerService handlers) {
		this.session = session;
		this.settings = settings;
		this.ui = ui;
		this.commands = new Commands(commands, handlers);
	}

	@Inject
	void service(@org.eclipse.e4.core.di.annotations.Optional @Nullable AnalysisService present) {
		service = Optional.ofNullable(present);
		ui.asyncExec(this::look);
	}

	@Inject
	void plugIns(@org.eclipse.e4.core.di.annotations.Optional @Nullable PlugInService present) {
		plugIns = Optional.ofNullable(present);
		ui.asyncExec(this::look);
	}

	@Inject
	void survey(@org.eclipse.e4.core.di.annotations.Optional @Nullable ShownSurvey shown) {
		survey = shown == null ? ShownSurvey.NONE : shown;
		ui.asyncExec(this::follow);
	}

	@Inject
	void document(OpenDocument current) {
		refresh();
	}

	@Inject
	void texts(@Translation Messages current, @Named(TranslationService.LOCALE) Locale language) {
		messages = current;
		locale = language;
		refresh();
	}

	@PostConstruct
	void create(Composite parent) {
		PartPages made = new PartPages(parent);
		ListTable content = new ListTable(made.content(), this::texts,
				row -> open(row, parent), () -> commands.run(EditorConstants.COMMAND_OPEN));
		content.keepLook(settings);
		table = Optional.of(content);
		pages = Optional.of(made);
		listening = Optional.of(FrameworkUtil.getBundle(getClass()).getBundleContext()
				.registerService(MethodologyListener.class, () -> ui.asyncExec(this::look), null));
		look();
		refresh();
	}

	private void open(EntryRow row, Composite parent) {
		if (!new UnsavedChanges(parent.getShell(), messages, session).mayGo()) {
			return;
		}
		show(row);
	}

	private void show(EntryRow row) {
		Optional<Path> file = row.file();
		if (file.isPresent()) {
			session.open(file.get());
		} else {
			row.methodology().map(Methodology::source).ifPresent(text -> session.open(row.origin(), text));
		}
	}

	@Focus
	void focus() {
		pages.filter(PartPages::exist).ifPresent(shown -> shown.setFocus(() -> table.ifPresent(ListTable::setFocus)));
	}

	@PreDestroy
	void stop() {
		job.ifPresent(Job::cancel);
		listening.ifPresent(ServiceRegistration::unregister);
		listening = Optional.empty();
	}

	private void look() {
		job.ifPresent(Job::cancel);
		job = service.map(present -> new EntriesJob(present, plugIns, found -> ui.asyncExec(() -> {
			rows = found;
			refresh();
			follow();
		})));
		job.ifPresent(Job::schedule);
	}

	/**
	 * Until the user opens or changes one himself, the methodology is that by which the survey is shown, in its
	 * version.
	 */
	private void follow() {
		Optional<Methodology> shown = survey.methodology();
		boolean isOwn = session.document()
				.filter(open -> open.isChanged() || followed.filter(open.origin()::equals).isEmpty()).isPresent();
		boolean isOpen = session.document().map(Document::saved)
				.filter(text -> shown.filter(version -> version.source().equals(text)).isPresent()).isPresent();
		if (isOwn || isOpen || rows.isEmpty()) {
			return;
		}
		shown.filter(version -> !version.source().isEmpty()).ifPresent(version -> {
			row(version).ifPresentOrElse(this::show, () -> session.open(texts().format(messages.keptVersion,
					texts().of(version.name()), version.version()), version.source()));
			followed = session.document().map(Document::origin);
		});
	}

	/** Where that very version is; empty where it is only kept by the workspace. */
	private Optional<EntryRow> row(Methodology version) {
		return rows.stream().filter(EntryRow::canOpen)
				.filter(row -> row.methodology().filter(known -> known.source().equals(version.source())).isPresent())
				.findFirst();
	}

	private Texts texts() {
		return new Texts(messages, locale);
	}

	private void refresh() {
		pages.filter(PartPages::exist).ifPresent(shown -> table.ifPresent(content -> {
			if (rows.isEmpty()) {
				shown.showMessage(new PartPages.Message(messages.noneTitle, messages.none,
						List.of(new PartPages.Action("methodologies.none.open", messages.open,
								() -> commands.run(EditorConstants.COMMAND_OPEN)))));
			} else {
				content.show(rows, session.document().map(Document::origin));
				shown.showContent();
			}
		}));
	}
}
