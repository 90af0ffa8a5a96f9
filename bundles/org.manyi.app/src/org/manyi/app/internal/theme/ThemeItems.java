/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.theme;

import java.util.List;

import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MParameter;
import org.eclipse.e4.ui.model.application.ui.menu.ItemType;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.manyi.app.internal.AppConstants;
import org.manyi.ui.settings.ThemeChoice;

/** The themes as menu items, the one chosen marked. */
public final class ThemeItems {

	/** Whose words the labels are. */
	private static final String BUNDLE = "platform:/plugin/org.manyi.app";

	@AboutToShow
	void fill(List<MMenuElement> items, EModelService models, MApplication application, WorkbenchTheme theme) {
		for (ThemeChoice choice : ThemeChoice.values()) {
			MHandledMenuItem item = models.createModelElement(MHandledMenuItem.class);
			item.setElementId(AppConstants.THEME + "." + choice.id());
			item.setContributorURI(BUNDLE);
			item.setLabel("%menu.theme." + choice.id());
			item.setType(ItemType.RADIO);
			item.setSelected(choice == theme.choice());
			item.setCommand(application.getCommand(AppConstants.COMMAND_THEME));
			MParameter parameter = models.createModelElement(MParameter.class);
			parameter.setName(AppConstants.THEME);
			parameter.setValue(choice.id());
			item.getParameters().add(parameter);
			items.add(item);
		}
	}
}
