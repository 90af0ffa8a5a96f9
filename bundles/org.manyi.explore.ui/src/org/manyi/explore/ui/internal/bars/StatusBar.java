/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.bars;

import java.util.Locale;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.manyi.explore.ui.internal.Commands;
import org.manyi.explore.ui.internal.Exploration;
import org.manyi.explore.ui.internal.Exploration.Activity;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Notice;
import org.manyi.explore.ui.internal.Progress;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;

/** What is going on, with progress once it takes longer than {@value #PATIENCE} ms, and the language. */
public final class StatusBar {

	private static final int PATIENCE = 300;
	private static final int STEPS = 1000;
	private static final String LANGUAGE_COMMAND = "org.manyi.app.command.language";
	private static final String LANGUAGE_TAG = "org.manyi.app.language.tag";

	private final ExploreSession session;
	private final Commands commands;
	private Exploration exploration = Exploration.EMPTY;
	private Progress progress = Progress.UNKNOWN;
	private Notice notice = new Notice("");
	private Messages messages = new Messages();
	private Locale locale = Locale.ROOT;
	private @Nullable Widgets widgets;

	private record Widgets(Label text, ProgressBar bar, Link cancel, Link language) {
	}

	@Inject
	public StatusBar(ExploreSession session, ECommandService commands, EHandlerService handlers) {
		this.session = session;
		this.commands = new Commands(commands, handlers);
	}

	@Inject
	void exploration(Exploration current) {
		boolean begins = current.running() && !exploration.running();
		exploration = current;
		refresh();
		Widgets shown = widgets;
		if (begins && shown != null) {
			shown.bar().getDisplay().timerExec(PATIENCE, this::showProgress);
		}
	}

	@Inject
	void progress(Progress current) {
		progress = current;
		Widgets shown = widgets;
		if (shown != null && !shown.bar().isDisposed() && progress.fraction() >= 0) {
			shown.bar().setSelection((int) (progress.fraction() * STEPS));
		}
	}

	@Inject
	void notice(Notice current) {
		notice = current;
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
		Composite bar = new Composite(parent, SWT.NONE);
		bar.setBackground(Palette.PANEL.color());
		GridLayoutFactory.fillDefaults().numColumns(4).margins(10, 5).spacing(10, 0).applyTo(bar);
		Label text = WidgetId.set(new Label(bar, SWT.NONE), "status.text");
		text.setBackground(Palette.PANEL.color());
		text.setForeground(Palette.SECONDARY.color());
		ProgressBar progressBar = WidgetId.set(new ProgressBar(bar, SWT.SMOOTH), "status.progress");
		progressBar.setMaximum(STEPS);
		progressBar.setVisible(false);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(160, 12).applyTo(progressBar);
		Link cancel = WidgetId.set(new Link(bar, SWT.NONE), "status.cancel");
		cancel.setBackground(Palette.PANEL.color());
		cancel.addListener(SWT.Selection, event -> session.cancel());
		cancel.setVisible(false);
		Link language = WidgetId.set(new Link(bar, SWT.NONE), "status.language");
		language.setBackground(Palette.PANEL.color());
		language.addListener(SWT.Selection,
				event -> commands.run(LANGUAGE_COMMAND, Map.of(LANGUAGE_TAG, String.valueOf(event.text))));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(language);
		widgets = new Widgets(text, progressBar, cancel, language);
		refresh();
	}

	private void showProgress() {
		Widgets shown = widgets;
		if (shown != null && !shown.bar().isDisposed() && exploration.running()) {
			shown.bar().setVisible(true);
			shown.cancel().setVisible(true);
		}
	}

	private void refresh() {
		Widgets shown = widgets;
		if (shown == null || shown.text().isDisposed()) {
			return;
		}
		Texts texts = new Texts(messages, locale);
		shown.text().setText(switch (exploration.activity()) {
			case Activity.Running running -> texts.format(messages.running, running.file().getFileName());
			case Activity.Failed failed -> texts.format(messages.failedTitle, failed.file().getFileName());
			case Activity.Idle idle -> notice.text().isEmpty() ? messages.ready : notice.text();
		});
		if (!exploration.running()) {
			shown.bar().setVisible(false);
			shown.cancel().setVisible(false);
		}
		shown.cancel().setText("<a>" + messages.cancel + "</a>");
		boolean chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
		shown.language().setText(chinese ? "中文 · <a href=\"en\">English</a>" : "<a href=\"zh-CN\">中文</a> · English");
		shown.text().requestLayout();
		shown.cancel().requestLayout();
		shown.language().requestLayout();
	}
}
