/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.ui.Palette;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;

/** A field in which one of a few things is chosen, behind its name. */
public final class ChoiceField {

	private final Label name;
	private final Combo combo;

	/**
	 * @param row    the {@linkplain ViewArea#choices() room} for it
	 * @param id     the identity of the widget
	 * @param chosen told the place of what the user chose, [0, ∞)
	 */
	public ChoiceField(Composite row, String id, IntConsumer chosen) {
		name = new Label(row, SWT.NONE);
		name.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(name);
		combo = WidgetId.set(new Combo(row, SWT.READ_ONLY), id);
		SpokenName.set(combo, name::getText);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).applyTo(combo);
		combo.addListener(SWT.Selection, event -> chosen.accept(combo.getSelectionIndex()));
	}

	/**
	 * Shows what there is to choose.
	 *
	 * @param words   its name
	 * @param offered what there is; nothing can be chosen where it is empty
	 * @param index   what is chosen; −1 for nothing
	 */
	public void show(String words, List<String> offered, int index) {
		WidgetWords.set(name, words);
		WidgetWords.set(combo, offered);
		WidgetWords.choose(combo, index);
		combo.setEnabled(!offered.isEmpty());
	}
}
