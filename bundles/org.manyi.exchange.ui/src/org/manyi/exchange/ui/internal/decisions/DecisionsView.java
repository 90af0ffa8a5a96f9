/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.decisions;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.exchange.ui.internal.Messages;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.exchange.ui.internal.responses.ResponseRow;
import org.manyi.exchange.ui.internal.responses.ResponseTable;
import org.manyi.store.api.workspace.Change;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** The widgets of the part: the changes, and what the one selected concerns. */
final class DecisionsView {

	private final Supplier<Texts> texts;
	private final Button others;
	private final Button undo;
	private final Button then;
	private final Button freeze;
	private final RecordTable<Change> changes;
	private final Label months;
	private final ResponseTable responses;

	/**
	 * What the user does.
	 *
	 * @param change   told the change selected
	 * @param others   told whether imports and other changes are listed as well
	 * @param undo     run to take the decision back
	 * @param then     run to show the figures of that time
	 * @param freeze   run to submit a month
	 * @param response told the response whose answers are wanted
	 */
	record Reactions(Consumer<Change> change, Consumer<Boolean> others, Runnable undo, Runnable then, Runnable freeze,
			Consumer<ResponseRow> response) {
	}

	/** In which words changes are told. */
	record Words(Function<Change, String> kind, Function<Change, String> what) {
	}

	/**
	 * @param all whether imports and other changes are listed as well
	 */
	DecisionsView(Composite parent, Supplier<Texts> texts, Words words, ZoneId zone, SettingsStore settings,
			boolean all, Reactions reactions) {
		this.texts = texts;
		Composite line = Forms.line(parent, 4);
		others = WidgetId.set(new Button(line, SWT.CHECK), "decisions.others");
		others.setSelection(all);
		others.addListener(SWT.Selection, event -> reactions.others().accept(others.getSelection()));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(others);
		undo = Forms.button(line, "decisions.undo", "", reactions.undo());
		then = Forms.button(line, "decisions.then", "", reactions.then());
		freeze = Forms.button(line, "decisions.freeze", "", reactions.freeze());
		SashForm halves = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		changes = new RecordTable<>(halves, "decisions.table",
				RowKind.flat(change -> Long.toString(change.head().version().number())),
				List.of(Column.numbers("version", 90, () -> messages().columnVersion,
						change -> Long.toString(change.head().version().number())),
						Column.words("at", 140, () -> messages().columnWhen,
								change -> texts.get().time(change.head().at(), zone)),
						Column.words("by", 110, () -> messages().columnWho, change -> change.head().person()),
						Column.words("kind", 110, () -> messages().columnKind, words.kind()),
						Column.words("what", 320, () -> messages().columnChange, words.what()), Column.<Change>words(
								"reason", Column.FILLS, () -> messages().columnReason, DecisionsView::reason)));
		changes.keepLook(settings);
		changes.onSelect(reactions.change());
		Composite below = Forms.grid(halves, 1);
		months = Forms.words(below, "decisions.months", 1);
		months.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).hint(0, SWT.DEFAULT).applyTo(months);
		responses = new ResponseTable(below, "decisions.responses", texts, () -> messages().columnStatus, settings,
				row -> {
			// a response is opened by Enter or a double click
		}, reactions.response());
		Forms.keepWeights(halves, "decisions", settings, 3, 2);
	}

	private Messages messages() {
		return texts.get().messages();
	}

	/** Of a change that nobody gave a reason for, what is kept there tells what it did, and is told already. */
	private static String reason(Change change) {
		return change instanceof Change.Imported || change instanceof Change.Other ? "" : change.head().reason();
	}

	Shell shell() {
		return months.getShell();
	}

	/**
	 * Shows changes, one of them selected.
	 *
	 * @param selected the data version that it made
	 */
	void show(List<Change> list, Optional<Long> selected) {
		others.setText(messages().decisionsOthers);
		undo.setText(messages().undo);
		then.setText(messages().figuresThen);
		freeze.setText(messages().freeze);
		changes.setRows(list);
		changes.select(selected.map(String::valueOf));
		others.getParent().layout(true, true);
	}

	/**
	 * Shows what the change selected concerns.
	 *
	 * @param undoable whether it can be taken back
	 * @param earlier  whether the figures have changed since
	 */
	void detail(List<ResponseRow> rows, List<String> lines, boolean undoable, boolean earlier) {
		months.setText(Forms.plain(String.join("\n", lines)));
		responses.show(rows);
		undo.setEnabled(undoable);
		then.setEnabled(earlier);
		months.getParent().layout(true, true);
	}

	/** Whether a month can be submitted. */
	void enableFreeze(boolean possible) {
		freeze.setEnabled(possible);
	}
}
