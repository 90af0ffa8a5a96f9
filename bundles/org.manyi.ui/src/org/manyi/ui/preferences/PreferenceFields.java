/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.preferences;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;

/** Makes the fields of a page of the preferences, so that all pages look alike. */
public final class PreferenceFields {

	/** How wide an explanation is before it wraps, in pixels of the desktop's zoom. */
	private static final int WIDTH = 360;

	private final Composite page;

	/**
	 * @param page in a grid of two columns
	 */
	public PreferenceFields(Composite page) {
		this.page = page;
	}

	/** A choice of one thing, with its label before it. */
	public Combo choice(String id, String name, List<String> things) {
		Label label = new Label(page, SWT.NONE);
		label.setText(name);
		Combo combo = WidgetId.set(new Combo(page, SWT.READ_ONLY), id);
		combo.setItems(things.toArray(String[]::new));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	/** Something that is so or not. */
	public Button check(String id, String name) {
		Button check = WidgetId.set(new Button(page, SWT.CHECK), id);
		check.setText(name);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
		return check;
	}

	/** Something that is as it is, with its name before it. */
	public Label fixed(String id, String name, String words) {
		Label label = new Label(page, SWT.NONE);
		label.setText(name);
		Label value = WidgetId.set(new Label(page, SWT.WRAP), id);
		value.setText(words.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(value);
		return value;
	}

	/** Says more about the fields above. */
	public void explain(String words) {
		Label label = new Label(page, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		label.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
	}
}
