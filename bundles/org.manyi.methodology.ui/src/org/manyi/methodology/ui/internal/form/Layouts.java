/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;

/** Makes what the pages are laid out with, so that they look alike. */
final class Layouts {

	private Layouts() {
	}

	/** A page of so many columns. */
	static Composite page(Composite parent, int columns) {
		Composite page = new Composite(parent, SWT.NONE);
		page.setBackground(Palette.GROUND.color());
		page.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().numColumns(columns).margins(12, 8).spacing(12, 8).applyTo(page);
		return page;
	}

	/** What a part of a page is called. */
	static Label heading(Composite page, int columns) {
		Label label = new Label(page, SWT.NONE);
		Font bold = FontDescriptor.createFrom(label.getFont()).setStyle(SWT.BOLD).createFont(label.getDisplay());
		label.setFont(bold);
		label.addDisposeListener(event -> bold.dispose());
		label.setForeground(Palette.INK.color());
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).indent(0, 4).applyTo(label);
		return label;
	}

	/** A line of words that change. */
	static Label words(Composite page, String id, int columns) {
		Label label = WidgetId.set(new Label(page, SWT.WRAP), id);
		label.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).hint(0, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** Gives a table the room that is left, at least so many pixels. */
	static void fill(GridTable table, int columns, int height) {
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, true).hint(120, height).applyTo(table.area());
	}
}
