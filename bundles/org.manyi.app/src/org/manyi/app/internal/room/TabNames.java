/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.room;

import java.util.Arrays;

import jakarta.inject.Inject;

import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Font;
import org.osgi.service.event.Event;

/**
 * The name of the view in front is bold. A style sheet that said so would set the names of all tabs anew whenever a
 * window or a view is used, and have the views below painted twice more.
 */
public final class TabNames {

	@Inject
	void made(
			@org.eclipse.e4.core.di.annotations.Optional
			@UIEventTopic(UIEvents.UIElement.TOPIC_WIDGET)
			@Nullable Event event) {
		if (event != null && event.getProperty(UIEvents.EventTags.NEW_VALUE) instanceof CTabFolder tabs) {
			Font bold = FontDescriptor.createFrom(tabs.getFont()).setStyle(SWT.BOLD).createFont(tabs.getDisplay());
			tabs.addListener(SWT.Dispose, disposed -> bold.dispose());
			tabs.addListener(SWT.Paint, painted -> show(tabs, bold));
		}
	}

	private static void show(CTabFolder tabs, Font bold) {
		CTabItem front = tabs.getSelection();
		boolean right = Arrays.stream(tabs.getItems()).allMatch(tab -> tab.getFont().equals(bold) == (tab == front));
		if (!right) {
			tabs.getDisplay().asyncExec(() -> set(tabs, bold));
		}
	}

	private static void set(CTabFolder tabs, Font bold) {
		if (!tabs.isDisposed() && !bold.isDisposed()) {
			CTabItem front = tabs.getSelection();
			for (CTabItem tab : tabs.getItems()) {
				tab.setFont(tab == front ? bold : null);
			}
		}
	}
}
