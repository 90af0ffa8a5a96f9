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
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.exchange.ui.internal.Messages;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.service.ResponseRecord;
import org.manyi.service.opinion.CategorySuggestion;
import org.manyi.service.opinion.OpinionCategories;
import org.manyi.store.api.opinion.ListVersion;
import org.manyi.store.api.workspace.ResponseStatus;
import org.manyi.ui.Palette;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;

/**
 * The comment of the response selected with the categories of its opinions, and what codes them: the keys 1 to 9 for
 * the first categories of the list, C to look for one, S for the one suggested, R for the rules, Ctrl+Z and Ctrl+Y to
 * undo and redo.
 */
final class OpinionLine {

	/** Below so many pixels the buttons leave a comment no room. */
	private static final int NARROW = 600;
	private static final String UNDO = "↶";
	private static final String REDO = "↷";

	private final Supplier<Texts> texts;
	private final Reactions reactions;
	private final Composite words;
	private final Composite under;
	private final CLabel about;
	private final CLabel comment;
	private final Button code;
	private final Button undo;
	private final Button redo;
	private Choices choices = new Choices(new OpinionCategories(new ListVersion(0, List.of()), List.of()), List.of(),
			false, false);
	private Optional<ResponseRecord> shown = Optional.empty();

	/**
	 * What the user does.
	 *
	 * @param toggled told the category that the response is to have, or not to have any more
	 * @param undone  run to undo the coding made last
	 * @param redone  run to redo what was undone last
	 * @param list    run to look at the list of categories
	 * @param rules   run to look at the rules that code comments
	 */
	record Reactions(Consumer<String> toggled, Runnable undone, Runnable redone, Runnable list, Runnable rules) {
	}

	/**
	 * What the user may choose among.
	 *
	 * @param categories those to code by
	 * @param suggested  what similar comments have, the likeliest first
	 */
	record Choices(OpinionCategories categories, List<CategorySuggestion> suggested, boolean canUndo,
			boolean canRedo) {
	}

	/**
	 * @param parent where the buttons are
	 * @param under  a line of its own, for the comment where there is no room beside the buttons
	 */
	OpinionLine(Composite parent, Composite under, Supplier<Texts> texts, Reactions reactions) {
		this.under = under;
		this.texts = texts;
		this.reactions = reactions;
		Composite line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(4, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		words = new Composite(line, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(words);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(words);
		about = oneLine(words, "responses.about");
		about.setForeground(Palette.SECONDARY.color());
		comment = oneLine(words, "responses.comment");
		code = Forms.button(line, "responses.code", "", this::look);
		undo = Forms.button(line, "responses.undo", UNDO, reactions.undone());
		SpokenName.set(undo, () -> texts.get().messages().undoCoding);
		redo = Forms.button(line, "responses.redo", REDO, reactions.redone());
		SpokenName.set(redo, () -> texts.get().messages().redoCoding);
		place(words);
	}

	/** In so many pixels the comment stands beside the buttons, or under them. */
	void fit(int width) {
		Composite room = width < NARROW ? under : words;
		if (comment.getParent() != room) {
			comment.setParent(room);
			place(room);
			under.getParent().layout(true, true);
		}
	}

	private void place(Composite room) {
		under.setVisible(room == under);
		GridDataFactory.fillDefaults().grab(true, false).exclude(room != under).applyTo(under);
	}

	/** Words of which as many are seen as there is room for; all of them are told in a tip. */
	private static CLabel oneLine(Composite parent, String id) {
		CLabel label = WidgetId.set(new CLabel(parent, SWT.LEFT), id);
		label.setMargins(0, 0, 0, 0);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(0, SWT.DEFAULT)
				.applyTo(label);
		return label;
	}

	/** Says in a line which response it is. */
	void about(String words) {
		say(about, words);
	}

	private static void say(CLabel label, String words) {
		label.setText(Forms.plain(words));
		label.setData("text", words);
		WidgetWords.tip(label, words);
	}

	/** Lets the keys code what is selected in a table. */
	void listen(Control table) {
		table.addListener(SWT.KeyDown, this::key);
	}

	private void key(Event event) {
		if ((event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0) {
			Optional<String> digit = new CategoryKeys(choices.categories().all()).of(event.character);
			if (digit.isPresent()) {
				// also while the answers of the response selected are on their way
				reactions.toggled().accept(digit.get());
			} else if (!code.isEnabled()) {
				return;
			} else if (event.character == 'c') {
				look();
			} else if (event.character == 'r') {
				reactions.rules().run();
			} else if (event.character == 's' && !choices.suggested().isEmpty()) {
				reactions.toggled().accept(choices.suggested().getFirst().category());
			}
		}
	}

	private void look() {
		shown.ifPresent(record -> {
			CategoryDialog dialog = new CategoryDialog(code.getShell(), texts.get(), choices,
					Set.copyOf(record.opinions().categories()));
			Optional<String> chosen = dialog.ask();
			if (dialog.wantsList()) {
				reactions.list().run();
			} else if (dialog.wantsRules()) {
				reactions.rules().run();
			} else {
				chosen.ifPresent(reactions.toggled());
			}
		});
	}

	/** Shows a response, or none. */
	void show(Optional<ResponseRecord> record, Choices known) {
		Messages messages = texts.get().messages();
		shown = record;
		choices = known;
		say(comment, record.map(this::words).orElse(""));
		WidgetWords.set(code, messages.code);
		WidgetWords.tip(code, keys());
		WidgetWords.tip(undo, messages.undoCoding + " (Ctrl+Z)");
		WidgetWords.tip(redo, messages.redoCoding + " (Ctrl+Y)");
		code.setEnabled(
				record.filter(one -> one.response().status() == ResponseStatus.COUNTED).isPresent());
		undo.setEnabled(known.canUndo());
		redo.setEnabled(known.canRedo());
		code.getParent().layout(true, true);
	}

	private String words(ResponseRecord record) {
		Messages messages = texts.get().messages();
		String said = record.opinions().comment();
		String coded = String.join(" · ", record.opinions().categories());
		return texts.get().format(messages.commentAbout, said.isEmpty() ? messages.noComment : "“" + said + "”",
				!coded.isEmpty() ? coded
						: choices.suggested().isEmpty() ? messages.notCoded
								: texts.get().format(messages.suggested, choices.suggested().getFirst().category()));
	}

	private String keys() {
		return texts.get().messages().codeKeys + new CategoryKeys(choices.categories().all()).lines().stream()
				.map(line -> "\n" + line).collect(Collectors.joining());
	}
}
