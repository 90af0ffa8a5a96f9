/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.handlers;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MParameter;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.manyi.explore.ui.internal.ExploreConstants;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.ui.settings.SettingsStore;

/** The files opened last, as menu items. */
public final class RecentFiles {

	@AboutToShow
	void fill(List<MMenuElement> items, SettingsStore settings, EModelService models, MApplication application,
			@Translation Messages messages) {
		MCommand command = application.getCommand(ExploreConstants.COMMAND_RECENT);
		for (Path file : settings.get().recent()) {
			MHandledMenuItem item = models.createModelElement(MHandledMenuItem.class);
			item.setLabel(String.valueOf(file.getFileName()).replace("&", "&&") + "  —  " + file.getParent());
			item.setCommand(command);
			MParameter parameter = models.createModelElement(MParameter.class);
			parameter.setName(ExploreConstants.FILE);
			parameter.setValue(file.toString());
			item.getParameters().add(parameter);
			items.add(item);
		}
		if (items.isEmpty()) {
			MDirectMenuItem none = models.createModelElement(MDirectMenuItem.class);
			none.setLabel(messages.noRecent);
			none.setEnabled(false);
			items.add(none);
		}
	}
}
