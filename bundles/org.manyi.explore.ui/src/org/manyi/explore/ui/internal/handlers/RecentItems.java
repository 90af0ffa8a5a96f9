/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.handlers;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MParameter;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.manyi.explore.ui.internal.ExploreConstants;

/** Makes menu items of files and folders opened before. */
record RecentItems(EModelService models, MApplication application) {

	/**
	 * @param none what stands there while there is nothing
	 */
	void fill(List<MMenuElement> items, List<Path> paths, String none) {
		for (Path path : paths) {
			MHandledMenuItem item = models.createModelElement(MHandledMenuItem.class);
			item.setLabel(String.valueOf(path.getFileName()).replace("&", "&&") + "  —  " + path.getParent());
			item.setCommand(application.getCommand(ExploreConstants.COMMAND_RECENT));
			MParameter parameter = models.createModelElement(MParameter.class);
			parameter.setName(ExploreConstants.FILE);
			parameter.setValue(path.toString());
			item.getParameters().add(parameter);
			items.add(item);
		}
		if (items.isEmpty()) {
			MDirectMenuItem nothing = models.createModelElement(MDirectMenuItem.class);
			nothing.setLabel(none);
			nothing.setEnabled(false);
			items.add(nothing);
		}
	}
}
