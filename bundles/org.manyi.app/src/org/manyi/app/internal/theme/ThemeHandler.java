/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.theme;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Execute;
import org.manyi.app.internal.AppConstants;
import org.manyi.ui.settings.ThemeChoice;

/** Shows the window in another theme and remembers it. */
public final class ThemeHandler {

	@Execute
	void change(@Named(AppConstants.THEME) String id, WorkbenchTheme theme) {
		theme.choose(ThemeChoice.of(id));
	}
}
