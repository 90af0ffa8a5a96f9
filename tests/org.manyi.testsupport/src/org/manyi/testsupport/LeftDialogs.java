/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.testsupport;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Dialogs that a test left open: they would keep the keyboard from every test after it. */
record LeftDialogs(Display display) {

	private static final int KEEPS_OTHERS_OUT = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

	/** Closes them, those above others first, and gives their titles. */
	List<String> close() {
		List<String> titles = new ArrayList<>();
		display.syncExec(() -> {
			for (Shell shell : List.of(display.getShells()).reversed()) {
				if (!shell.isDisposed() && shell.isVisible() && (shell.getStyle() & KEEPS_OTHERS_OUT) != 0) {
					titles.add('"' + shell.getText() + '"');
					shell.close();
				}
			}
		});
		return titles;
	}
}
