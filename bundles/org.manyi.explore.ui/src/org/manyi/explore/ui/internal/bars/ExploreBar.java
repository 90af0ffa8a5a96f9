/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.bars;

import java.util.Locale;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.Exploration;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.ui.Palette;

/**
 * A bar above or below the views. It keeps what it is told and shows it once it is created and whenever it changes.
 *
 * @param <C> its widgets
 */
abstract class ExploreBar<C extends BarContent> {

	private Exploration exploration = Exploration.EMPTY;
	private Messages messages = new Messages();
	private Locale locale = Locale.ROOT;
	private Optional<Composite> bar = Optional.empty();
	private Optional<C> content = Optional.empty();

	@Inject
	void exploration(Exploration current) {
		boolean begins = current.running() && !exploration.running();
		exploration = current;
		refresh();
		if (begins) {
			begins();
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
		Composite made = new Composite(parent, SWT.NONE);
		made.setBackground(Palette.PANEL.color());
		content = Optional.of(createContent(made));
		bar = Optional.of(made);
		refresh();
	}

	/** Shows everything anew. */
	protected final void refresh() {
		content().ifPresent(shown -> {
			if (shown.show(exploration, new Texts(messages, locale))) {
				bar.ifPresent(made -> {
					made.layout(true, true);
					made.requestLayout();
				});
			}
		});
	}

	/** What is going on. */
	protected final Exploration exploration() {
		return exploration;
	}

	/** The widgets; empty until the bar is created and after it was closed. */
	protected final Optional<C> content() {
		return content.filter(made -> bar.filter(present -> !present.isDisposed()).isPresent());
	}

	/** Makes the widgets in a bar without a layout. */
	protected abstract C createContent(Composite parent);

	/** Called when an analysis begins. */
	protected void begins() {
		// most bars show what runs, nothing more
	}
}
