/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.service.EventKind;
import org.manyi.ui.PlainDialog;

/** Asks of which kind events are where their table does not say it. */
@NonNullByDefault({})
final class EventKindDialog extends PlainDialog {

	private static final int WIDTH = 460;

	private final Texts texts;
	private final List<EventKind> kinds;
	private Optional<String> chosen = Optional.empty();

	EventKindDialog(Shell parent, Texts texts, List<EventKind> kinds) {
		super(parent, "eventkind", texts.messages().eventKindTitle);
		this.texts = texts;
		this.kinds = kinds;
	}

	/** Whether the user goes on. */
	boolean ask() {
		return open() == OK;
	}

	/** The id of the kind; empty where the table says it. */
	Optional<String> chosen() {
		return chosen;
	}

	@Override
	protected void fill(Composite area) {
		Label words = new Label(area, SWT.WRAP);
		words.setText(Forms.plain(texts.messages().eventKindMeaning));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
		Forms.name(area, texts.messages().entryEventKind);
		Combo combo = Forms.choice(area, "eventkind.kind", SWT.READ_ONLY);
		List<String> items = new ArrayList<>(List.of(texts.messages().eventKindOfTable));
		kinds.forEach(kind -> items.add(texts.of(kind.name())));
		combo.setItems(items.toArray(String[]::new));
		combo.select(0);
		combo.addListener(SWT.Selection, event -> chosen = combo.getSelectionIndex() <= 0 ? Optional.empty()
				: Optional.of(kinds.get(combo.getSelectionIndex() - 1).id()));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		button(parent, IDialogConstants.OK_ID, texts.messages().populationImport.replace("…", ""), "ok", true);
		button(parent, IDialogConstants.CANCEL_ID, texts.messages().cancel, "cancel", false);
	}
}
