/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal;

import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.manyi.model.LocalizedText;

/**
 * What is open and what is known of it, told to the views through the context: {@link OpenDocument}, {@link Checked},
 * {@link Notice}, {@link Place}. Used on the user's thread alone.
 */
final class EditorState {

	private final IEclipseContext context;
	private Optional<Document> document = Optional.empty();
	private Checked checked = Checked.NONE;
	private long turns;

	EditorState(IEclipseContext context) {
		this.context = context;
		context.set(Place.class, Place.NONE);
		context.set(Notice.class, Notice.NONE);
		context.set(Checked.class, checked);
		context.set(OpenDocument.class, OpenDocument.NONE);
	}

	/** What is open; empty while nothing is. */
	Optional<Document> document() {
		return document;
	}

	/** What the last check found. */
	Checked checked() {
		return checked;
	}

	/** Shows another document, of which nothing is known yet. */
	void open(Document opened) {
		found(Checked.NONE);
		say(Notice.NONE);
		show(opened);
	}

	/** Shows the document as it is now. */
	void show(Document now) {
		document = Optional.of(now);
		context.set(OpenDocument.class, new OpenDocument(document));
	}

	/** Tells what a check found. */
	void found(Checked now) {
		checked = now;
		context.set(Checked.class, now);
	}

	/** Another text counts as saved: the next check finds its methodology. */
	void savedAnew() {
		checked = new Checked(checked.check(), checked.judgments(), Optional.empty(), checked.after());
	}

	/** Says a word to the user. */
	void say(Notice notice) {
		context.set(Notice.class, notice);
	}

	/** Says that something went wrong. */
	void complain(LocalizedText reason) {
		say(Notice.wrong(reason));
	}

	/** Shows a place of the text. */
	void reveal(int offset, int length) {
		context.set(Place.class, new Place(offset, length, ++turns));
	}
}
