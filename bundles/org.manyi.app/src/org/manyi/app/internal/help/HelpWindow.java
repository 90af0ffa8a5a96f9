/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.help;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.manyi.app.internal.Messages;
import org.manyi.ui.Palette;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;

/** The pages beside their titles. Stays open beside the window while the user goes on. */
final class HelpWindow {

	private static final int WIDTH = 760;
	private static final int HEIGHT = 520;
	/** The margins of a list's lines and its scroll bar. */
	private static final int BESIDE_TEXT = 32;

	private final Shell shell;
	private final org.eclipse.swt.widgets.List titles;
	private final Label title;
	private final StyledText text;
	private final List<HelpPage> pages;

	HelpWindow(Shell window, List<HelpPage> pages, Messages messages) {
		this.pages = pages;
		shell = WidgetId.set(new Shell(window, SWT.DIALOG_TRIM | SWT.RESIZE), "help");
		shell.setText(messages.helpTitle);
		shell.setBackground(Palette.GROUND.color());
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(16, 8).applyTo(shell);
		titles = WidgetId.set(new org.eclipse.swt.widgets.List(shell, SWT.SINGLE | SWT.V_SCROLL), "help.titles");
		SpokenName.set(titles, () -> messages.helpTitle);
		pages.forEach(page -> titles.add(page.title()));
		titles.addListener(SWT.Selection, event -> show());
		GridDataFactory.fillDefaults().grab(false, true).hint(widest(titles), SWT.DEFAULT).applyTo(titles);
		Composite right = new Composite(shell, SWT.NONE);
		right.setBackground(Palette.GROUND.color());
		GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(right);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
		title = WidgetId.set(new Label(right, SWT.NONE), "help.title");
		title.setBackground(Palette.GROUND.color());
		title.setForeground(Palette.INK.color());
		Font bold = FontDescriptor.createFrom(title.getFont()).increaseHeight(3).setStyle(SWT.BOLD)
				.createFont(title.getDisplay());
		title.setFont(bold);
		title.addDisposeListener(event -> bold.dispose());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		text = WidgetId.set(new StyledText(right, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), "help.text");
		text.setBackground(Palette.GROUND.color());
		text.setForeground(Palette.INK.color());
		text.setLineSpacing(4);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		shell.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				shell.close();
			}
		});
	}

	/** So wide that no title is cut, with room for the scroll bar, which lies over the list. */
	private static int widest(org.eclipse.swt.widgets.List titles) {
		GC gc = new GC(titles);
		int text = Arrays.stream(titles.getItems()).mapToInt(item -> gc.textExtent(item).x).max().orElse(0);
		gc.dispose();
		return text + BESIDE_TEXT;
	}

	/**
	 * Opens on a page; on the first where there is none of that id.
	 */
	void open(String id) {
		int index = pages.stream().map(HelpPage::id).toList().indexOf(id);
		titles.select(Math.max(0, index));
		show();
		Rectangle window = shell.getParent().getBounds();
		int width = Math.min(WIDTH, window.width);
		int height = Math.min(HEIGHT, window.height);
		shell.setBounds(window.x + window.width - width, window.y + (window.height - height) / 2, width, height);
		shell.open();
		titles.setFocus();
	}

	private void show() {
		int index = titles.getSelectionIndex();
		if (index >= 0 && index < pages.size()) {
			title.setText(pages.get(index).title().replace("&", "&&"));
			text.setText(pages.get(index).text());
		}
	}
}
