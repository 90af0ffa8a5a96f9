/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.population;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.exchange.ui.internal.Messages;
import org.manyi.exchange.ui.internal.RejectTable;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.store.api.Reject;
import org.manyi.store.api.population.PopulationKind;
import org.manyi.ui.PartPages;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;
import org.manyi.ui.settings.SettingsStore;

/** The widgets of the part: the kind of entries, what can be done with them, the entries, and what a table lost. */
final class PopulationsView {

	private final Supplier<Texts> texts;
	private final Reactions reactions;
	private final Combo kinds;
	private final Button history;
	private final Button bringIn;
	private final Button add;
	private final Button edit;
	private final Button remove;
	private final PartPages pages;
	private final SashForm halves;
	private final EntryTable entries;
	private final RejectTable rejects;

	/**
	 * What the user does.
	 *
	 * @param kind    told which entries are wanted
	 * @param history told whether also those that are no longer so
	 * @param bringIn run to import a table
	 * @param add     run to add an entry
	 * @param entry   told the entry selected
	 * @param edit    run to change it
	 * @param remove  run to retire it
	 */
	record Reactions(Consumer<PopulationKind> kind, Consumer<Boolean> history, Runnable bringIn, Runnable add,
			Consumer<EntryRow> entry, Runnable edit, Runnable remove) {
	}

	PopulationsView(Composite parent, Supplier<Texts> texts, SettingsStore settings, Reactions reactions) {
		this.texts = texts;
		this.reactions = reactions;
		Composite line = Forms.wrappingLine(parent);
		kinds = WidgetId.set(new Combo(line, SWT.READ_ONLY), "populations.kind");
		kinds.addListener(SWT.Selection,
				event -> reactions.kind().accept(PopulationKind.values()[kinds.getSelectionIndex()]));
		SpokenName.set(kinds, () -> texts.get().messages().populationKind);
		history = WidgetId.set(new Button(line, SWT.CHECK), "populations.history");
		history.addListener(SWT.Selection, event -> reactions.history().accept(history.getSelection()));
		bringIn = Forms.button(line, "populations.import", "", reactions.bringIn());
		add = Forms.button(line, "populations.add", "", reactions.add());
		edit = Forms.button(line, "populations.edit", "", reactions.edit());
		remove = Forms.button(line, "populations.remove", "", reactions.remove());
		Stream.of(bringIn, add, edit, remove).forEach(button -> button.setLayoutData(new RowData()));
		Composite room = new Composite(parent, SWT.NONE);
		room.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(room);
		pages = new PartPages(room);
		halves = new SashForm(pages.content(), SWT.VERTICAL | SWT.SMOOTH);
		entries = new EntryTable(halves, texts, settings, reactions.entry(), row -> {
			reactions.entry().accept(row);
			reactions.edit().run();
		});
		rejects = new RejectTable(Forms.grid(halves, 1), "populations.rejects", texts);
		Forms.keepWeights(halves, "populations", settings, 2, 1);
		halves.setMaximizedControl(entries.area());
	}

	Shell shell() {
		return kinds.getShell();
	}

	/**
	 * Shows entries, one of them selected.
	 *
	 * @param past whether those that are no longer so are among them
	 * @param lost rows of the table imported last that were not taken
	 */
	void show(PopulationKind kind, List<EntryRow> rows, Optional<EntryRow> selected, boolean past, List<Reject> lost) {
		Messages messages = texts.get().messages();
		PopulationWords words = new PopulationWords(messages);
		kinds.setItems(Arrays.stream(PopulationKind.values()).map(words::of).toArray(String[]::new));
		kinds.select(kind.ordinal());
		history.setText(messages.populationHistory);
		history.setSelection(past);
		bringIn.setText(messages.populationImport);
		add.setText(messages.populationAdd);
		edit.setText(messages.populationEdit);
		remove.setText(messages.populationRemove);
		entries.show(kind, rows, selected);
		rejects.show(lost);
		halves.setMaximizedControl(lost.isEmpty() ? entries.area() : null);
		if (rows.isEmpty() && lost.isEmpty()) {
			pages.showMessage(new PartPages.Message(texts.get().format(messages.populationNone, words.of(kind)),
					texts.get().format(messages.populationNoneText,
							String.join(" · ", kind.fields().stream().map(words::of).toList())),
					List.of(new PartPages.Action("populations.none.import", messages.populationImport,
							reactions.bringIn()),
							new PartPages.Action("populations.none.add", messages.populationAdd, reactions.add()))));
		} else {
			pages.showContent();
		}
		enable(selected);
		kinds.requestLayout();
	}

	/** Says what can be done with the entry selected. */
	void enable(Optional<EntryRow> selected) {
		boolean present = selected.filter(EntryRow::present).isPresent();
		edit.setEnabled(present);
		remove.setEnabled(present);
	}
}
