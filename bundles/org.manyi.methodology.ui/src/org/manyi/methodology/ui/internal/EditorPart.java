/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.manyi.ui.Commands;
import org.manyi.ui.PartPages;

/**
 * A view of the open methodology: it keeps what it is told, and shows it once it is created and whenever it changes.
 */
public abstract class EditorPart {

	private final Commands commands;
	private OpenDocument open = OpenDocument.NONE;
	private Checked checked = Checked.NONE;
	private Notice notice = Notice.NONE;
	private Messages messages = new Messages();
	private Locale locale = Locale.ROOT;
	private Optional<PartPages> pages = Optional.empty();

	protected EditorPart(ECommandService commands, EHandlerService handlers) {
		this.commands = new Commands(commands, handlers);
	}

	@Inject
	void document(OpenDocument current) {
		open = current;
		refresh();
	}

	@Inject
	void checked(Checked current) {
		checked = current;
		refresh();
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
		PartPages made = new PartPages(parent);
		createContent(made.content());
		pages = Optional.of(made);
		refresh();
	}

	@Focus
	void focus() {
		faces().ifPresent(shown -> shown.setFocus(this::focusContent));
	}

	private Optional<PartPages> faces() {
		return pages.filter(PartPages::exist);
	}

	/** Shows everything anew. */
	protected final void refresh() {
		faces().ifPresent(shown -> open.document().ifPresentOrElse(document -> instead(document)
				.ifPresentOrElse(shown::showMessage, () -> {
					show(document);
					shown.showContent();
				}), () -> shown.showMessage(message())));
	}

	/** What stands in the view in place of its content; empty where the content is shown. */
	protected Optional<PartPages.Message> instead(Document document) {
		return Optional.empty();
	}

	/** What stands in the view while nothing is open. */
	protected PartPages.Message message() {
		return new PartPages.Message(messages.nothingOpenTitle, messages.nothingOpen,
				List.of(new PartPages.Action("methodology.open", messages.open,
						() -> commands.run(EditorConstants.COMMAND_OPEN))));
	}

	/** Makes the widgets. */
	protected abstract void createContent(Composite parent);

	/** Shows the document. */
	protected abstract void show(Document document);

	/** Gives the keyboard to the content. */
	protected abstract void focusContent();

	protected final Commands commands() {
		return commands;
	}

	protected final OpenDocument open() {
		return open;
	}

	protected final Checked checked() {
		return checked;
	}

	protected final Notice notice() {
		return notice;
	}

	protected final Texts texts() {
		return new Texts(messages, locale);
	}
}
