/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.slices;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/**
 * A window stays in use while a list opens over it. Else the view in use would be drawn as out of use, and be drawn
 * anew when the list has closed, before what was chosen there.
 */
final class WindowInUse implements Listener {

	private final Shell window;
	/** What had the keyboard, and what that is in. */
	private final Set<Widget> inUse = new HashSet<>();

	private boolean left;

	private WindowInUse(Shell window, Shell list) {
		this.window = window;
		for (Control at = window.getDisplay().getFocusControl(); at != null; at = at.getParent()) {
			inUse.add(at);
		}
		Listener leaving = event -> left = true;
		list.addListener(SWT.Deactivate, leaving);
		list.addListener(SWT.Dispose, leaving);
	}

	/**
	 * Until the list is closed and the window has the keyboard again.
	 *
	 * @param list not open yet
	 */
	static void during(Shell window, Shell list) {
		WindowInUse kept = new WindowInUse(window, list);
		if (kept.inUse.contains(window)) {
			window.getDisplay().addFilter(SWT.Deactivate, kept);
			window.getDisplay().addFilter(SWT.Activate, kept);
		}
	}

	@Override
	public void handleEvent(@Nullable Event event) {
		if (event == null || !inUse.contains(event.widget)) {
			return;
		}
		if (left && event.type == SWT.Activate && event.widget == window) {
			// what has the keyboard is told right after the window
			Display display = event.display;
			display.asyncExec(() -> end(display));
		}
		event.type = SWT.None;
	}

	private void end(Display display) {
		display.removeFilter(SWT.Deactivate, this);
		display.removeFilter(SWT.Activate, this);
	}
}
