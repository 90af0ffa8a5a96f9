/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;

/** Makes what the pages are laid out with, so that they look alike. */
final class Layouts {

	/** Under this width two names and two fields do not stand side by side. */
	static final int NARROW = 480;

	private static final String LABEL = "label";
	private static final String SPAN = "span";

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

	/** What a field is called. */
	static Label label(Composite page) {
		Label label = new Label(page, SWT.WRAP);
		label.setForeground(Palette.SECONDARY.color());
		label.setData(LABEL, Boolean.TRUE);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		return label;
	}

	/**
	 * Makes the names of fields alike wide, so that the fields of a page stand in one line, also where they are
	 * grouped.
	 */
	static void align(Composite page) {
		align(page, page.getClientArea().width);
	}

	private static void align(Composite page, int room) {
		List<Label> labels = labels(page).filter(label -> !label.getText().isEmpty()).toList();
		int widest = labels.stream().mapToInt(label -> label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x).max().orElse(0);
		int width = room > 0 ? Math.min(widest, room * 2 / 5) : widest;
		labels.forEach(label -> hint(label, width));
	}

	private static void hint(Label label, int width) {
		if (label.getLayoutData() instanceof GridData data) {
			data.widthHint = width;
		}
	}

	private static Stream<Label> labels(Control control) {
		return switch (control) {
			case Label label when Boolean.TRUE.equals(label.getData(LABEL)) -> Stream.of(label);
			case Composite composite -> Arrays.stream(composite.getChildren()).flatMap(Layouts::labels);
			default -> Stream.empty();
		};
	}

	/**
	 * Lets names and fields that stand in several columns stand in two, where a page is narrow.
	 *
	 * @param columns of the page where it is wide
	 * @param width   of the page
	 */
	static void fold(Composite page, int columns, int width) {
		int now = width < NARROW ? 2 : columns;
		if (page.getLayout() instanceof GridLayout layout && layout.numColumns != now) {
			layout.numColumns = now;
			for (Control child : page.getChildren()) {
				if (child.getLayoutData() instanceof GridData data) {
					if (child.getData(SPAN) == null) {
						child.setData(SPAN, data.horizontalSpan);
					}
					data.horizontalSpan = now == 2 ? 1 : (Integer) child.getData(SPAN);
				}
			}
			if (now == 2) {
				align(page, width);
			} else {
				labels(page).forEach(label -> hint(label, SWT.DEFAULT));
			}
		}
	}

	/** Gives a table the room that is left, at least so many pixels. */
	static void fill(GridTable table, int columns, int height) {
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, true).hint(120, height).applyTo(table.area());
	}
}
