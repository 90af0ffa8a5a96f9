/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

/**
 * Keeps the editor of a cell open while it gets the keyboard: on GTK it loses it on the very way. Editors of text
 * and of choices have no class in common that they could inherit this from.
 */
final class GridKeyboard {

	private boolean settling;

	/**
	 * @param focus gives the editor the keyboard
	 */
	void give(Runnable focus) {
		settling = true;
		try {
			focus.run();
		} finally {
			settling = false;
		}
	}

	/**
	 * The editor lost the keyboard.
	 *
	 * @param close run where it was not just getting it
	 */
	void lost(Runnable close) {
		if (!settling) {
			close.run();
		}
	}
}
