/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;

/** Makes the fields of the pages, so that they look alike. */
public final class Forms {

	private static final int COMBO_ITEMS = 20;

	private Forms() {
	}

	/** A grid of so many columns, as wide as the page. */
	public static Composite grid(Composite parent, int columns) {
		Composite grid = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(12, 8).applyTo(grid);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
		return grid;
	}

	/** What a field is called. */
	public static Label name(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		label.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		return label;
	}

	/** Words that change, over as many columns. */
	public static Label words(Composite parent, String id, int columns) {
		Label label = WidgetId.set(new Label(parent, SWT.WRAP), id);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(columns, 1)
				.hint(0, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** A choice among given entries. */
	public static Combo choice(Composite parent, String id, int style) {
		Combo combo = WidgetId.set(new Combo(parent, SWT.DROP_DOWN | style), id);
		combo.setVisibleItemCount(COMBO_ITEMS);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(combo);
		return combo;
	}

	/** A button with what it does. */
	public static Button button(Composite parent, String id, String text, Runnable action) {
		Button button = WidgetId.set(new Button(parent, SWT.PUSH), id);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
		return button;
	}

	/** A text as a label shows it: an ampersand is no mnemonic. */
	public static String plain(String text) {
		return text.replace("&", "&&");
	}
}
