/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.perspectives;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.manyi.app.internal.AppConstants;

/** Shows another perspective in the window. */
public final class SwitchPerspectiveHandler {

	@Execute
	void show(@Named(AppConstants.PERSPECTIVE) String perspective, EPartService parts) {
		parts.switchPerspective(perspective);
	}
}
