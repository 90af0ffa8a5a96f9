/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.IWindowCloseHandler;

/** Ends the workbench. */
public final class ExitHandler {

	@Execute
	void exit(IWorkbench workbench, MWindow window) {
		// who has something to save is asked, as by closing the window
		IWindowCloseHandler handler = window.getContext().get(IWindowCloseHandler.class);
		if (handler == null || handler.close(window)) {
			workbench.close();
		}
	}
}
