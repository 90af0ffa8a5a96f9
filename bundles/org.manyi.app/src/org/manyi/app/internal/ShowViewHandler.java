/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.manyi.app.internal.room.SideStack;

/** Brings a view to the front and gives it the keyboard. */
public final class ShowViewHandler {

	@Execute
	void show(@Named(AppConstants.VIEW) String view, EPartService parts, EModelService models, MWindow window,
			SideStack side) {
		// a view of another perspective is not found by the part service
		models.findElements(window, view, MPart.class, null, EModelService.IN_ANY_PERSPECTIVE).stream().findFirst()
				.map(models::getPerspectiveFor).ifPresent(parts::switchPerspective);
		MPart shown = parts.showPart(view, PartState.ACTIVATE);
		if (shown != null && side.holds(shown)) {
			side.show();
		}
	}
}
