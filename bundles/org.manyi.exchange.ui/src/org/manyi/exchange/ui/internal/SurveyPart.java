/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal;

import java.util.Locale;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.exchange.ui.internal.tasks.TaskLine;
import org.manyi.ui.Palette;
import org.manyi.ui.SurveySelection;
import org.manyi.ui.WidgetId;

/**
 * A part that speaks of the survey or workspace shown. What it shows is found out when it is seen: a hidden part asks nothing.
 */
public abstract class SurveyPart {

	private SurveySelection selection = SurveySelection.NONE;
	private Messages messages = new Messages();
	private Locale locale = Locale.ROOT;
	private java.util.Optional<Composite> area = java.util.Optional.empty();
	private @Nullable Label summary;
	private @Nullable TaskLine tasks;
	private boolean outdated = true;

	@Inject
	void selection(@Optional @Nullable SurveySelection current) {
		selection = current == null ? SurveySelection.NONE : current;
		outdated = true;
		look();
	}

	@Inject
	void texts(@Translation Messages current, @Named(TranslationService.LOCALE) Locale language) {
		messages = current;
		locale = language;
		area().ifPresent(made -> {
			tasks().speak(messages.cancel);
			speak();
			made.layout(true, true);
		});
	}

	@PostConstruct
	void create(Composite parent) {
		Composite made = new Composite(parent, SWT.NONE);
		made.setBackground(Palette.GROUND.color());
		made.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(made);
		Label words = WidgetId.set(new Label(made, SWT.WRAP), id() + ".summary");
		words.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 6).hint(0, SWT.DEFAULT).applyTo(words);
		summary = words;
		fill(made);
		tasks = new TaskLine(made, id(), messages.cancel);
		area = java.util.Optional.of(made);
		speak();
		parent.addListener(SWT.Show, event -> parent.getDisplay().asyncExec(this::look));
		parent.getDisplay().asyncExec(this::look);
	}

	@Focus
	void focus() {
		look();
		area().ifPresent(Composite::setFocus);
	}

	/** Finds out what to show, where that is not known and somebody sees it. */
	private void look() {
		if (outdated && area().filter(Composite::isVisible).isPresent()) {
			outdated = false;
			ask();
		}
	}

	/** Asks once more, as when a service has come. */
	protected final void again() {
		outdated = true;
		look();
	}

	private java.util.Optional<Composite> area() {
		return area.filter(made -> !made.isDisposed());
	}

	/** Says in one line what is shown, or why nothing is. */
	protected final void say(String words) {
		Label label = summary;
		if (label != null && !label.isDisposed()) {
			label.setText(Forms.plain(words));
			label.getParent().layout(true, true);
		}
	}

	protected final SurveySelection selection() {
		return selection;
	}

	protected final Texts texts() {
		return new Texts(messages, locale);
	}

	protected final Messages messages() {
		return messages;
	}

	protected final TaskLine tasks() {
		TaskLine line = tasks;
		if (line == null) {
			throw new IllegalStateException("the part is not created yet");
		}
		return line;
	}

	/** The identities of its widgets begin with it. */
	protected abstract String id();

	/** Makes the widgets in a grid of one column. */
	protected abstract void fill(Composite parent);

	/** Says everything in the language that is now the user's. */
	protected abstract void speak();

	/** Finds out what is to be shown of the {@link #selection}. */
	protected abstract void ask();
}
