/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.slices;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A menu that opens below a button, and is gone when it has closed; what its entries shorten they tell as a tip. */
final class PopUp {

	private PopUp() {
	}

	/**
	 * Tells of an entry what its words leave out.
	 *
	 * @param whole the words not shortened, and after a tabulator what they mean; no tip where the entry says that
	 */
	static void tip(MenuItem entry, String whole) {
		if (!entry.getText().equals(whole.replace("&", "&&"))) {
			entry.setToolTipText(whole.replace('\t', '\n'));
		}
	}

	static void open(Menu menu, Button below, ButtonTip tip) {
		// what was chosen is told after the menu has closed
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		menu.addListener(SWT.Hide, event -> tip.show());
		tip.hide();
		menu.setLocation(below.toDisplay(0, below.getSize().y));
		below.setMenu(menu);
		menu.setVisible(true);
	}
}
