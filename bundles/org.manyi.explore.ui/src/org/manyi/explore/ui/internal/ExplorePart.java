/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Locale;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.Exploration.Activity;
import org.manyi.service.Analysis;

/**
 * A view of the current analysis. It keeps what it is told, draws it when it is told and once it is created, keeps the old
 * picture dimmed while another one is computed, and says what to do where there is nothing to show.
 */
public abstract class ExplorePart {

	private Exploration exploration = Exploration.EMPTY;
	private Selected selected = Selected.NOTHING;
	private Messages messages = new Messages();
	private Locale locale = Locale.ROOT;
	private PartPages pages = PartPages.NONE;

	@Inject
	void exploration(Exploration current) {
		exploration = current;
		refresh();
	}

	@Inject
	void selected(Selected current) {
		selected = current;
		if (exploration.analysis().isPresent() && pages.exist()) {
			showSelected(selected);
		}
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
		createContent(made.content());
		pages = made;
		refresh();
	}

	@Focus
	void focus() {
		if (pages.exist()) {
			pages.setFocus(exploration.analysis().isPresent() ? this::focusContent : () -> {
			});
		}
	}

	/** Shows everything anew. */
	protected final void refresh() {
		if (!pages.exist()) {
			return;
		}
		if (exploration.analysis().isPresent()) {
			show(exploration.analysis().get());
			showSelected(selected);
			setDimmed(exploration.running());
			pages.showContent();
		} else {
			pages.showMessage(message());
		}
	}

	/** What stands in the view while there is nothing to show. */
	protected PartPages.Message message() {
		return switch (exploration.activity()) {
			case Activity.Running running -> PartPages.Message
					.words(texts().format(messages.running, running.file().getFileName()));
			case Activity.Failed failed -> PartPages.Message
					.words(texts().format(messages.failedTitle, failed.file().getFileName()));
			case Activity.Idle idle -> PartPages.Message.words(messages.emptyOther);
		};
	}

	protected final Exploration exploration() {
		return exploration;
	}

	protected final Texts texts() {
		return new Texts(messages, locale);
	}

	/** Makes the widgets. */
	protected abstract void createContent(Composite parent);

	/** Shows the analysis, in the language of {@link #texts()}. */
	protected abstract void show(Analysis analysis);

	/** Marks what the user chose; called after {@link #show} and whenever the choice changes. */
	protected abstract void showSelected(Selected choice);

	/** Draws what is shown as an older picture, or as the current one. */
	protected abstract void setDimmed(boolean dimmed);

	/** Gives the keyboard to the main widget. */
	protected abstract void focusContent();
}
