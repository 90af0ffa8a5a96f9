/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;

/**
 * What lists something: a line that says what is listed and has what can be done at its end, below it in a narrow view,
 * and the rows below it.
 */
public final class ListFrame {

	private final String id;
	private final Composite area;
	private final Label summary;
	private final Composite buttons;

	/**
	 * @param id the identities of its widgets begin with it
	 */
	public ListFrame(Composite parent, String id) {
		this.id = id;
		area = new Composite(parent, SWT.NONE);
		area.setBackground(Palette.GROUND.color());
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		Composite line = new Composite(area, SWT.NONE);
		line.setBackground(Palette.GROUND.color());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		summary = WidgetId.set(new Label(line, SWT.WRAP), id + ".summary");
		summary.setBackground(Palette.GROUND.color());
		summary.setForeground(Palette.SECONDARY.color());
		buttons = new Composite(line, SWT.NONE);
		buttons.setBackground(Palette.GROUND.color());
		buttons.setLayout(RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(5).create());
		line.setLayout(new WordsAndButtons(summary, buttons));
	}

	/** A button at the end of the line, called by its name behind the identity of the list. */
	public Button button(String name, Runnable run) {
		Button button = WidgetId.set(new Button(buttons, SWT.PUSH), id + "." + name);
		button.addListener(SWT.Selection, event -> run.run());
		return button;
	}

	/** Where the rows are made; {@link #fill} gives them the room below the line. */
	public Composite area() {
		return area;
	}

	/** Gives the room below the line to what has the rows. */
	public void fill(Control rows) {
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
	}

	/** Whether it was not closed yet. */
	public boolean exists() {
		return !area.isDisposed();
	}

	/** Says what is listed, and what the buttons do. */
	public void say(String words, Map<Button, String> names) {
		List<Control> changed = new ArrayList<>();
		if (WidgetWords.set(summary, words)) {
			changed.add(summary);
		}
		names.forEach((button, name) -> {
			if (WidgetWords.set(button, name)) {
				changed.add(button);
			}
		});
		if (!changed.isEmpty()) {
			area.layout(changed.toArray(Control[]::new));
		}
	}
}
