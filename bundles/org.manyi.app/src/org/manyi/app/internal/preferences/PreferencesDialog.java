/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.preferences;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.manyi.app.internal.Messages;
import org.manyi.ui.PlainDialog;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;

/** The titles of the pages, and the page of the one selected. Nothing is in force before the user agrees. */
@NonNullByDefault({})
final class PreferencesDialog extends PlainDialog {

	private static final int WIDTH = 400;
	private static final int HEIGHT = 260;

	private final List<TitledPage> pages;
	private final Messages messages;
	private org.eclipse.swt.widgets.List titles;
	private Composite stack;

	PreferencesDialog(Shell parent, List<TitledPage> pages, Messages messages) {
		super(parent, "preferences", messages.preferences);
		this.pages = List.copyOf(pages);
		this.messages = messages;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void fill(Composite area) {
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(16, 8).applyTo(area);
		titles = WidgetId.set(new org.eclipse.swt.widgets.List(area, SWT.SINGLE | SWT.V_SCROLL), "preferences.pages");
		SpokenName.set(titles, () -> messages.preferences);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(titles);
		stack = new Composite(area, SWT.NONE);
		stack.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).minSize(WIDTH, HEIGHT).hint(WIDTH, HEIGHT).applyTo(stack);
		for (TitledPage page : pages) {
			titles.add(page.title());
			Composite fields = WidgetId.set(new Composite(stack, SWT.NONE), "preferences.page." + page.id());
			GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).applyTo(fields);
			page.page().create(fields);
		}
		titles.addListener(SWT.Selection, event -> show());
		titles.select(0);
		show();
	}

	private void show() {
		int index = titles.getSelectionIndex();
		if (index >= 0 && stack.getLayout() instanceof StackLayout layout) {
			layout.topControl = stack.getChildren()[index];
			stack.layout();
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		button(parent, IDialogConstants.RETRY_ID, messages.restoreDefaults, "defaults", false);
		button(parent, IDialogConstants.OK_ID, messages.ok, "ok", true);
		button(parent, IDialogConstants.CANCEL_ID, messages.cancel, "cancel", false);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == IDialogConstants.RETRY_ID) {
			if (titles.getSelectionIndex() >= 0) {
				pages.get(titles.getSelectionIndex()).page().restoreDefaults();
			}
		} else {
			super.buttonPressed(id);
		}
	}

	@Override
	protected void okPressed() {
		pages.forEach(page -> page.page().apply());
		super.okPressed();
	}
}
