/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.exchange.ui.internal.Messages;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.service.ResponseRecord;
import org.manyi.service.opinion.OpinionCategories;
import org.manyi.store.api.opinion.ListVersion;
import org.manyi.store.api.workspace.ResponseStatus;
import org.manyi.ui.WidgetWords;

/**
 * The comment of the response selected with the categories of its opinions, and what codes them: the keys 1 to 9 for
 * the first categories of the list, C to look for one, Ctrl+Z and Ctrl+Y to undo and redo.
 */
final class OpinionLine {

	private static final int KEYS = 9;

	private final Supplier<Texts> texts;
	private final Reactions reactions;
	private final Label comment;
	private final Button code;
	private final Button undo;
	private final Button redo;
	private OpinionCategories categories = new OpinionCategories(new ListVersion(0, List.of()), List.of());
	private Optional<ResponseRecord> shown = Optional.empty();

	/**
	 * What the user does.
	 *
	 * @param toggled told the category that the response is to have, or not to have any more
	 * @param undone  run to undo the coding made last
	 * @param redone  run to redo what was undone last
	 */
	record Reactions(Consumer<String> toggled, Runnable undone, Runnable redone) {
	}

	OpinionLine(Composite parent, Supplier<Texts> texts, Reactions reactions) {
		this.texts = texts;
		this.reactions = reactions;
		Composite line = Forms.line(parent, 4);
		comment = Forms.words(line, "responses.comment", 1);
		code = Forms.button(line, "responses.code", "", this::look);
		undo = Forms.button(line, "responses.undo", "", reactions.undone());
		redo = Forms.button(line, "responses.redo", "", reactions.redone());
	}

	/** Lets the keys code what is selected in a table. */
	void listen(Control table) {
		table.addListener(SWT.KeyDown, this::key);
	}

	private void key(Event event) {
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		if (control && event.keyCode == 'z' && undo.isEnabled()) {
			reactions.undone().run();
		} else if (control && event.keyCode == 'y' && redo.isEnabled()) {
			reactions.redone().run();
		} else if (event.stateMask == 0 && code.isEnabled()) {
			int place = event.character - '1';
			List<String> all = categories.all();
			if (place >= 0 && place < Math.min(KEYS, all.size())) {
				reactions.toggled().accept(all.get(place));
			} else if (event.character == 'c') {
				look();
			}
		}
	}

	private void look() {
		shown.ifPresent(record -> new CategoryDialog(code.getShell(), texts.get().messages(), categories.all(),
				Set.copyOf(record.opinions().categories())).ask().ifPresent(reactions.toggled()));
	}

	/** Shows a response, or none. */
	void show(Optional<ResponseRecord> record, OpinionCategories known, boolean canUndo, boolean canRedo) {
		Messages messages = texts.get().messages();
		shown = record;
		categories = known;
		WidgetWords.set(comment, record.map(this::words).map(Forms::plain).orElse(""));
		WidgetWords.set(code, messages.code);
		WidgetWords.tip(code, keys());
		WidgetWords.set(undo, messages.undoCoding);
		WidgetWords.set(redo, messages.redoCoding);
		code.setEnabled(
				record.filter(one -> one.response().status() == ResponseStatus.COUNTED).isPresent());
		undo.setEnabled(canUndo);
		redo.setEnabled(canRedo);
		comment.getParent().layout(true, true);
	}

	private String words(ResponseRecord record) {
		Messages messages = texts.get().messages();
		String said = record.opinions().comment();
		String coded = String.join(" · ", record.opinions().categories());
		return texts.get().format(messages.commentAbout, said.isEmpty() ? messages.noComment : "“" + said + "”",
				coded.isEmpty() ? messages.notCoded : coded);
	}

	private String keys() {
		List<String> all = categories.all();
		StringBuilder keys = new StringBuilder(texts.get().messages().codeKeys);
		for (int place = 0; place < Math.min(KEYS, all.size()); place++) {
			keys.append('\n').append(place + 1).append("  ").append(all.get(place));
		}
		return keys.toString();
	}
}
