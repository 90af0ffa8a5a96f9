/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.theme;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** Follows the desktop when it becomes dark or light. */
public final class ThemeAddon {

	private final Display display;
	private final Listener changed;

	@Inject
	public ThemeAddon(Display display, WorkbenchTheme theme) {
		this.display = display;
		this.changed = event -> theme.show();
	}

	@PostConstruct
	void follow() {
		display.addListener(SWT.Settings, changed);
	}

	@PreDestroy
	void leave() {
		if (!display.isDisposed()) {
			display.removeListener(SWT.Settings, changed);
		}
	}
}
