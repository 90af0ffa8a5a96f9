/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.slices;

import org.eclipse.swt.widgets.Button;
import org.manyi.ui.WidgetWords;

/** The tip of a button that opens a list below itself; it does not lie over the list while that is open. */
final class ButtonTip {

	private final Button button;
	private String words = "";
	private boolean covered;

	ButtonTip(Button button) {
		this.button = button;
	}

	/** What the tip tells from now on; nothing where that is empty. */
	void tell(String told) {
		words = told;
		if (!covered) {
			WidgetWords.tip(button, words);
		}
	}

	/** What the tip tells, seen or not. */
	String words() {
		return words;
	}

	/** The list has been opened. */
	void hide() {
		covered = true;
		WidgetWords.tip(button, "");
	}

	/** The list is gone. */
	void show() {
		covered = false;
		if (!button.isDisposed()) {
			WidgetWords.tip(button, words);
		}
	}
}
