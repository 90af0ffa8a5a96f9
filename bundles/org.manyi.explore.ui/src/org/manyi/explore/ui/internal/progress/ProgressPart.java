/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.progress;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.ListFrame;
import org.manyi.ui.JobWords;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** What is being done now; each can be given up. */
public final class ProgressPart {

	private final RunningJobs jobs;
	private final SettingsStore settings;
	private final UISynchronize ui;
	private final Runnable changed = this::changed;
	private final AtomicBoolean told = new AtomicBoolean();
	private ProgressMessages messages = new ProgressMessages();
	private Locale locale = Locale.ROOT;
	private Optional<Widgets> widgets = Optional.empty();
	private Optional<RunningJob> selected = Optional.empty();

	private record Widgets(ListFrame frame, Button cancel, Button cancelAll, RecordTable<RunningJob> table) {
	}

	@Inject
	public ProgressPart(RunningJobs jobs, SettingsStore settings, UISynchronize ui) {
		this.jobs = jobs;
		this.settings = settings;
		this.ui = ui;
	}

	@Inject
	void texts(@Translation ProgressMessages current, @Named(TranslationService.LOCALE) Locale language) {
		messages = current;
		locale = language;
		refresh();
	}

	@PostConstruct
	void create(Composite parent) {
		ListFrame frame = new ListFrame(parent, "progress");
		Button cancel = frame.button("cancel", () -> selected.ifPresent(jobs::cancel));
		Button cancelAll = frame.button("cancel.all", () -> jobs.all().forEach(jobs::cancel));
		RecordTable<RunningJob> table = new RecordTable<>(frame.area(), "progress.table",
				RowKind.flat(job -> Long.toString(job.number())),
				List.of(Column.words("work", Column.FILLS, () -> messages.columnWork, this::words),
						Column.numbers("done", 160, () -> messages.columnDone, this::done)));
		frame.fill(table.area());
		table.keepLook(settings);
		table.onSelect(job -> {
			selected = Optional.of(job);
			cancel.setEnabled(true);
		});
		widgets = Optional.of(new Widgets(frame, cancel, cancelAll, table));
		jobs.onChange(changed);
		refresh();
	}

	private String words(RunningJob job) {
		return JobWords.of(job.job()).map(words -> words.in(locale)).orElse(messages.background);
	}

	private String done(RunningJob job) {
		if (job.givenUp()) {
			return messages.givenUp;
		}
		return job.fraction() < 0 ? "…" : MessageFormat.format("{0,number,percent}", job.fraction());
	}

	/** However often something changes, the view is drawn anew once at a time. */
	private void changed() {
		if (told.compareAndSet(false, true)) {
			ui.asyncExec(() -> {
				told.set(false);
				refresh();
			});
		}
	}

	private void refresh() {
		widgets.filter(made -> made.frame().exists()).ifPresent(shown -> {
			List<RunningJob> running = jobs.all();
			selected = selected.flatMap(
					one -> running.stream().filter(job -> job.number() == one.number()).findFirst());
			shown.frame().say(running.isEmpty() ? messages.none
					: new MessageFormat(messages.count, locale).format(new Object[] { running.size() }),
					Map.of(shown.cancel(), messages.cancel, shown.cancelAll(), messages.cancelAll));
			shown.cancel().setEnabled(selected.isPresent());
			shown.cancelAll().setEnabled(!running.isEmpty());
			shown.table().setRows(running);
		});
	}

	@Focus
	void focus() {
		widgets.filter(made -> made.frame().exists()).ifPresent(shown -> shown.table().control().setFocus());
	}

	@PreDestroy
	void stop() {
		jobs.remove(changed);
	}
}
