/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;
import org.manyi.ui.settings.SettingsStore;

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

	/** A line of buttons and words, as wide as the part, with air beside it. */
	public static Composite line(Composite parent, int columns) {
		Composite line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).extendedMargins(8, 8, 2, 2).spacing(8, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		return line;
	}

	/**
	 * Buttons and words one after the other, on as many lines as the part is too narrow for. What stands in it has no
	 * layout data of a grid.
	 */
	public static Composite wrappingLine(Composite parent) {
		Composite line = new Composite(parent, SWT.NONE);
		line.setLayout(RowLayoutFactory.fillDefaults().wrap(true).center(true).margins(8, 2).spacing(8).create());
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(line);
		return line;
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

	/**
	 * Gives halves the shares that the user gave them before, and keeps what the user makes of them.
	 *
	 * @param id      the identity of the halves
	 * @param weights the shares of a first start
	 */
	public static void keepWeights(SashForm halves, String id, SettingsStore settings, int... weights) {
		String key = "halves." + id;
		int[] kept = settings.get().layout(key).map(Forms::weights).orElse(weights);
		halves.setWeights(kept.length == weights.length ? kept : weights);
		halves.addDisposeListener(event -> settings.update(before -> before.withLayout(key,
				Arrays.stream(halves.getWeights()).mapToObj(Integer::toString).collect(Collectors.joining(" ")))));
	}

	private static int[] weights(String text) {
		return Arrays.stream(text.split(" ")).filter(word -> word.matches("[1-9][0-9]{0,5}"))
				.mapToInt(Integer::parseInt).toArray();
	}

	/** A text as a label shows it: an ampersand is no mnemonic. */
	public static String plain(String text) {
		return text.replace("&", "&&");
	}
}
