/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.tour;

import java.util.Arrays;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.widgets.Shell;
import org.manyi.ui.WidgetId;

/** Leads through the window, from the beginning. */
public final class TourHandler {

	@Execute
	void lead(MWindow model, Guide guide) {
		if (model.getWidget() instanceof Shell window) {
			Arrays.stream(window.getShells()).filter(shell -> "tour".equals(shell.getData(WidgetId.KEY)))
					.forEach(Shell::dispose);
			guide.lead(window);
		}
	}
}
