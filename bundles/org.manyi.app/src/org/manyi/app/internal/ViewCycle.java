/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** The visible views in the order of the window, as F6 walks through them. */
final class ViewCycle {

	private final EPartService parts;

	ViewCycle(EPartService parts) {
		this.parts = parts;
	}

	/**
	 * Gives the keyboard to another view.
	 *
	 * @param step 1 for the next one, -1 for the one before
	 */
	void activate(int step) {
		List<MPart> visible = parts.getParts().stream().filter(MPart::isToBeRendered).filter(parts::isPartVisible)
				.toList();
		if (!visible.isEmpty()) {
			int current = visible.indexOf(parts.getActivePart());
			parts.activate(visible.get(Math.floorMod(current + step, visible.size())), true);
		}
	}
}
