/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.room;

import java.util.Arrays;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Font;

/**
 * The name of the view in front is bold. A style sheet that said so would set the names of all tabs anew whenever a
 * window or a view is used, and have the views below painted twice more.
 */
final class TabNames {

	private final CTabFolder tabs;
	private Font plain;
	private Font bold;

	TabNames(CTabFolder tabs) {
		this.tabs = tabs;
		plain = tabs.getFont();
		bold = bold();
	}

	/** From now on, in the font that the other names have when the tabs are painted. */
	void keep() {
		tabs.addListener(SWT.Paint, painted -> {
			if (!isRight()) {
				tabs.getDisplay().asyncExec(this::set);
			}
		});
		tabs.addListener(SWT.Dispose, disposed -> bold.dispose());
	}

	private Font bold() {
		return FontDescriptor.createFrom(plain).setStyle(SWT.BOLD).createFont(tabs.getDisplay());
	}

	private boolean isRight() {
		CTabItem front = tabs.getSelection();
		return tabs.getFont().equals(plain)
				&& Arrays.stream(tabs.getItems()).allMatch(tab -> tab.getFont().equals(bold) == (tab == front));
	}

	private void set() {
		if (tabs.isDisposed()) {
			return;
		}
		Font before = bold;
		if (!tabs.getFont().equals(plain)) {
			plain = tabs.getFont();
			bold = bold();
		}
		CTabItem front = tabs.getSelection();
		for (CTabItem tab : tabs.getItems()) {
			tab.setFont(tab == front ? bold : null);
		}
		if (bold != before) {
			before.dispose();
		}
	}
}
