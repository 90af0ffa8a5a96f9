/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.manyi.app.internal.room.SideStack;

/** Shows what stands at the left of the views, or puts it away. */
public final class NavigatorHandler {

	@Execute
	void toggle(SideStack side, EPartService parts) {
		if (side.isShown()) {
			side.hide();
		} else {
			side.show();
			side.front().ifPresent(view -> parts.showPart(view, PartState.ACTIVATE));
		}
	}
}
