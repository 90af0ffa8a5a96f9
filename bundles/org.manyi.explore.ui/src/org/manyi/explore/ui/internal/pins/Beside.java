/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.pins;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;

/** Where a second view opens so that both can be seen: in the column beside, at the same height. */
record Beside(MPart first) {

	/** The stack of the first one where nothing is beside it. */
	MPartStack stack() {
		MUIElement own = first.getParent();
		MUIElement column = own.getParent();
		if (column.getParent() instanceof MUIElement row && row instanceof MPartSashContainer columns) {
			int height = own.getParent().getChildren().indexOf(own);
			return columns.getChildren().stream().filter(other -> !other.equals(column))
					.filter(MPartSashContainer.class::isInstance).map(MPartSashContainer.class::cast)
					.map(other -> other.getChildren()).filter(stacks -> stacks.size() > height)
					.map(stacks -> stacks.get(height)).filter(MPartStack.class::isInstance)
					.map(MPartStack.class::cast).findFirst().orElse((MPartStack) own);
		}
		return (MPartStack) own;
	}
}
