/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.scores;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;

/** What the marks before the names of a table mean, where there are any. */
final class MarkLine {

	private final Composite line;
	private final Label words;

	/**
	 * @param parent with a row layout
	 * @param id     of the words
	 */
	MarkLine(Composite parent, String id) {
		line = new Composite(parent, SWT.NONE);
		line.setBackground(Palette.GROUND.color());
		GridLayoutFactory.fillDefaults().extendedMargins(8, 0, 4, 4).applyTo(line);
		words = WidgetId.set(new Label(line, SWT.NONE), id);
		words.setBackground(Palette.GROUND.color());
		words.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, true).applyTo(words);
		setShown(false);
	}

	/** Whether the words are there, as far as there are any. */
	void setShown(boolean shown) {
		boolean visible = shown && !words.getText().isEmpty();
		RowData room = new RowData();
		room.exclude = !visible;
		line.setLayoutData(room);
		line.setVisible(visible);
	}

	/** Says it; whether it said something else before. */
	boolean say(String text) {
		return WidgetWords.set(words, text);
	}
}
