/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.tour;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * The keys of the tour where a view beneath it has the keyboard: Enter goes on and Escape ends it, until the user
 * clicks into the window and means what is there.
 */
final class TourKeys {

	private final Shell window;
	private final Display display;
	private final Runnable next;
	private final Runnable end;
	private final Listener filter = this::handle;
	private boolean away;

	TourKeys(Shell window, Runnable next, Runnable end) {
		this.window = window;
		display = window.getDisplay();
		this.next = next;
		this.end = end;
	}

	void begin() {
		display.addFilter(SWT.MouseDown, filter);
		display.addFilter(SWT.Traverse, filter);
		display.addFilter(SWT.KeyDown, filter);
	}

	void stop() {
		if (display.isDisposed()) {
			return;
		}
		display.removeFilter(SWT.MouseDown, filter);
		display.removeFilter(SWT.Traverse, filter);
		display.removeFilter(SWT.KeyDown, filter);
	}

	/** The user looks at the tour again. */
	void back() {
		away = false;
	}

	private void handle(Event event) {
		if (!(event.widget instanceof Control control) || control.getShell() != window) {
			return;
		}
		if (event.type == SWT.MouseDown) {
			away = true;
		} else if (!away && event.type == SWT.Traverse) {
			// the key itself follows
			boolean mine = event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE;
			event.doit &= !mine;
		} else if (!away && (isEnter(event) || event.keyCode == SWT.ESC)) {
			event.doit = false;
			display.asyncExec(isEnter(event) ? next : end);
			event.type = SWT.None;
		}
	}

	private static boolean isEnter(Event event) {
		return event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
	}
}
