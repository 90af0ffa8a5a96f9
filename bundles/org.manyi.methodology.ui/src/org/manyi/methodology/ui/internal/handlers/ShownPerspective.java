/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.handlers;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.manyi.methodology.ui.internal.EditorConstants;

/**
 * Which perspective the window shows: keys such as Ctrl+Z are ours in our own alone.
 *
 * @param models      finds it
 * @param application where
 */
record ShownPerspective(EModelService models, MApplication application) {

	boolean isOurs() {
		MUIElement ours = models.find(EditorConstants.PERSPECTIVE, application);
		return ours instanceof MPerspective perspective
				&& (MUIElement) perspective.getParent() instanceof MPerspectiveStack stack
				&& stack.getSelectedElement() == perspective;
	}
}
