/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.bars;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.manyi.explore.ui.internal.Exploration;
import org.manyi.explore.ui.internal.Exploration.Activity;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.explore.ui.internal.workspace.OpenWorkspace;
import org.manyi.model.LocalizedText;
import org.manyi.ui.Palette;
import org.manyi.ui.Progress;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;

/** The widgets of the status bar. */
final class StatusContent implements BarContent {

	private static final int PATIENCE = 300;
	private static final int STEPS = 1000;

	private final Supplier<String> notice;
	private final Supplier<OpenWorkspace> workspace;
	private final Label text;
	private final ProgressBar progress;
	private final Link cancel;
	private final Link data;
	private final Link language;
	private boolean running;

	/**
	 * What the user does.
	 *
	 * @param cancel    run to give up what is running
	 * @param decisions run to show the decisions on the data
	 * @param speak     told the tag of the language that the user wants
	 */
	record Reactions(Runnable cancel, Runnable decisions, Consumer<String> speak) {
	}

	/**
	 * @param notice    a passing word; may be empty
	 * @param workspace the workspace of the window
	 */
	StatusContent(Composite bar, Supplier<String> notice, Supplier<OpenWorkspace> workspace, Reactions reactions) {
		this.notice = notice;
		this.workspace = workspace;
		GridLayoutFactory.fillDefaults().numColumns(5).margins(10, 5).spacing(10, 0).applyTo(bar);
		text = WidgetId.set(new Label(bar, SWT.NONE), "status.text");
		text.setBackground(Palette.PANEL.color());
		text.setForeground(Palette.SECONDARY.color());
		// where room is short, what the window speaks of is not cut
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(0, SWT.DEFAULT).applyTo(text);
		progress = WidgetId.set(new ProgressBar(bar, SWT.SMOOTH), "status.progress");
		progress.setMaximum(STEPS);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(160, 12).applyTo(progress);
		cancel = link(bar, "status.cancel");
		cancel.addListener(SWT.Selection, event -> reactions.cancel().run());
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(cancel);
		showProgress(false);
		data = link(bar, "status.data");
		data.setForeground(Palette.SECONDARY.color());
		data.addListener(SWT.Selection, event -> reactions.decisions().run());
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(data);
		language = link(bar, "status.language");
		language.addListener(SWT.Selection, event -> reactions.speak().accept(String.valueOf(event.text)));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).indent(16, 0).applyTo(language);
	}

	private static Link link(Composite bar, String id) {
		Link link = WidgetId.set(new Link(bar, SWT.NONE), id);
		link.setLinkForeground(Palette.ACCENT.color());
		link.setBackground(Palette.PANEL.color());
		return link;
	}

	/**
	 * Shows the progress of an analysis, which is told once it takes a while; of an opening that takes
	 * {@value #PATIENCE} ms.
	 */
	void expectProgress(Exploration begun) {
		int patience = begun.activity() instanceof Activity.Running ? 0 : PATIENCE;
		progress.getDisplay().timerExec(patience, () -> {
			if (!progress.isDisposed() && running) {
				showProgress(true);
				progress.getParent().layout(true, true);
			}
		});
	}

	/** Takes no room while nothing runs. */
	private void showProgress(boolean visible) {
		for (Control control : List.of(progress, cancel)) {
			control.setVisible(visible);
			if (control.getLayoutData() instanceof GridData data) {
				data.exclude = !visible;
			}
		}
	}

	void advance(Progress current) {
		if (current.fraction() >= 0) {
			progress.setSelection((int) (current.fraction() * STEPS));
		}
	}

	@Override
	public boolean show(Exploration exploration, Texts texts) {
		Messages messages = texts.messages();
		running = exploration.running();
		boolean other = WidgetWords.set(text, switch (exploration.activity()) {
			case Activity.Running now -> texts.format(messages.running, now.source().name());
			case Activity.Failed failed -> texts.format(messages.failedTitle, failed.source().name());
			case Activity.Opening(Path folder) -> texts.format(messages.opening, folder.getFileName());
			case Activity.NotOpened(Path folder, LocalizedText reason) ->
				texts.format(messages.notOpenedTitle, folder.getFileName());
			case Activity.Idle idle -> notice.get().isEmpty() ? messages.ready : notice.get();
		});
		WidgetWords.tip(text, text.getText());
		if (!running && progress.getVisible()) {
			showProgress(false);
			other = true;
		}
		other |= WidgetWords.set(cancel, "<a>" + messages.cancel + "</a>");
		other |= WidgetWords.set(data, new DataLine(texts).of(workspace.get()));
		WidgetWords.tip(data, messages.decisionsTip);
		boolean chinese = Locale.CHINESE.getLanguage().equals(texts.locale().getLanguage());
		return WidgetWords.set(language,
				chinese ? "中文 · <a href=\"en\">English</a>" : "<a href=\"zh-CN\">中文</a> · English") || other;
	}
}
