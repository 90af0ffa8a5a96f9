/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;

/** The ground of a view that says something in lines above and below a chart or a table, one below the other. */
public final class ViewArea {

	/** A line is no wider than that by itself: it is broken to the width of the view. */
	private static final int HINT = 200;

	private final Composite area;

	public ViewArea(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setBackground(Palette.GROUND.color());
		area.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
	}

	public Composite control() {
		return area;
	}

	/** A line of words, broken where it is longer than the view is wide. */
	public Label line(String id, Palette color, int above) {
		Label label = WidgetId.set(new Label(area, SWT.WRAP), id);
		label.setForeground(color.color());
		GridDataFactory.fillDefaults().grab(true, false).indent(16, above).hint(HINT, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** A line that stands first: bold, and a little larger. */
	public Label headline(String id, int above) {
		Label label = line(id, Palette.INK, above);
		Font strong = FontDescriptor.createFrom(label.getFont()).setStyle(SWT.BOLD).increaseHeight(1)
				.createFont(area.getDisplay());
		label.setFont(strong);
		label.addDisposeListener(event -> strong.dispose());
		return label;
	}

	/** Room for the fields in which the user chooses. */
	public Composite choices() {
		Composite choices = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 8).spacing(8, 4).applyTo(choices);
		GridDataFactory.fillDefaults().grab(true, false).hint(HINT, SWT.DEFAULT).applyTo(choices);
		return choices;
	}

	/** Whether somebody sees it: what takes its time is not done for a view that nobody sees. */
	public boolean isSeen() {
		return exists() && area.isVisible();
	}

	public boolean exists() {
		return !area.isDisposed();
	}

	/** Does it once the view is in front, or is not. */
	public void later(Runnable action) {
		area.getDisplay().asyncExec(action);
	}

	/** Finds the place of everything anew. */
	public void layout() {
		area.layout(true, true);
	}

	/** Writes words as they are, whatever marks are among them. */
	public static void say(Label label, String words) {
		WidgetWords.set(label, words.replace("&", "&&"));
	}
}
