/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.perspectives;

import java.util.List;

import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MParameter;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.menu.ItemType;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.manyi.app.internal.AppConstants;

/** All perspectives as menu items, the one shown marked. */
public final class PerspectiveItems {

	@AboutToShow
	void fill(List<MMenuElement> items, EModelService models, MApplication application) {
		if (models.find(AppConstants.PERSPECTIVES, application) instanceof MPerspectiveStack stack) {
			for (MPerspective perspective : stack.getChildren()) {
				MHandledMenuItem item = models.createModelElement(MHandledMenuItem.class);
				item.setLabel(perspective.getLocalizedLabel());
				item.setType(ItemType.RADIO);
				item.setSelected(perspective == stack.getSelectedElement());
				item.setCommand(application.getCommand(AppConstants.COMMAND_PERSPECTIVE));
				MParameter parameter = models.createModelElement(MParameter.class);
				parameter.setName(AppConstants.PERSPECTIVE);
				parameter.setValue(perspective.getElementId());
				item.getParameters().add(parameter);
				items.add(item);
			}
		}
	}
}
