/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** What Enter and the icons do in a field to search in; SWT tells of all of them in the same way. */
public final class SearchText {

	private SearchText() {
	}

	/**
	 * Enter does something, the cross empties the field, and the magnifying glass is no button.
	 *
	 * @param run on Enter
	 */
	public static void onEnter(Text field, Runnable run) {
		field.addListener(SWT.DefaultSelection, event -> {
			switch (event.detail) {
				case SWT.ICON_CANCEL -> field.setText("");
				case SWT.ICON_SEARCH -> {
					// what is typed is found already
				}
				default -> run.run();
			}
		});
	}
}
