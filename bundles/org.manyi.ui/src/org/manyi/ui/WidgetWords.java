/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import java.util.List;
import java.util.Objects;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.MenuItem;

/**
 * Gives widgets their words, and leaves alone a widget that has them already: one that gets words is measured, laid out
 * and painted anew, the same words or not.
 */
public final class WidgetWords {

	private WidgetWords() {
	}

	/**
	 * @param text a mnemonic's mark stands for itself only where it is doubled
	 * @return whether the widget had other words
	 */
	public static boolean set(Label label, String text) {
		boolean other = !label.getText().equals(text);
		if (other) {
			label.setText(text);
		}
		return other;
	}

	/**
	 * @param text a mnemonic's mark stands for itself only where it is doubled
	 * @return whether the widget had other words
	 */
	public static boolean set(Button button, String text) {
		boolean other = !button.getText().equals(text);
		if (other) {
			button.setText(text);
		}
		return other;
	}

	/**
	 * @param text a mnemonic's mark stands for itself only where it is doubled; the keys after a tabulator
	 * @return whether the widget had other words
	 */
	public static boolean set(MenuItem item, String text) {
		boolean other = !item.getText().equals(text);
		if (other) {
			item.setText(text);
		}
		return other;
	}

	/**
	 * @param text with its anchors
	 * @return whether the widget had other words
	 */
	public static boolean set(Link link, String text) {
		boolean other = !link.getText().equals(text);
		if (other) {
			link.setText(text);
		}
		return other;
	}

	/**
	 * What there is to choose among; nothing is chosen where it was something else.
	 *
	 * @return whether there was something else
	 */
	public static boolean set(Combo combo, List<String> items) {
		boolean other = !List.of(combo.getItems()).equals(items);
		if (other) {
			combo.setItems(items.toArray(String[]::new));
		}
		return other;
	}

	/** Chooses one, if it is not the one that is chosen. */
	public static void choose(Combo combo, int index) {
		if (combo.getSelectionIndex() != index) {
			combo.select(index);
		}
	}

	/** What is told when the mouse rests on it, if it is not told already; nothing where that is empty. */
	public static void tip(Control control, String text) {
		String tip = text.isEmpty() ? null : text;
		if (!Objects.equals(control.getToolTipText(), tip)) {
			control.setToolTipText(tip);
		}
	}
}
