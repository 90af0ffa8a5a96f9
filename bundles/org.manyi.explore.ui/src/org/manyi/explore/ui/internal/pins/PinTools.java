/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.pins;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.menu.ItemType;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledToolItem;
import org.eclipse.e4.ui.model.application.ui.menu.MToolBar;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.manyi.explore.ui.internal.ExploreConstants;

/** The tools at the end of a view's tabs: pin it, open it once more. */
record PinTools(MApplication application, EModelService models) {

	private static final String BUNDLE = "platform:/plugin/org.manyi.explore.ui";

	/**
	 * @param isPinned whether the view is pinned now
	 */
	void add(MPart part, boolean isPinned) {
		MToolBar bar = models.createModelElement(MToolBar.class);
		bar.setElementId(part.getElementId() + ".tools");
		bar.getChildren().add(tool(part, ExploreConstants.COMMAND_PIN, ItemType.CHECK, "pin"));
		bar.getChildren().add(tool(part, ExploreConstants.COMMAND_ANOTHER, ItemType.PUSH, "another"));
		part.setToolbar(bar);
		mark(part, isPinned);
	}

	/** The view is pinned now, or follows the window. */
	void mark(MPart part, boolean isPinned) {
		part.getToolbar().getChildren().stream().filter(MHandledToolItem.class::isInstance)
				.map(MHandledToolItem.class::cast).filter(item -> item.getType() == ItemType.CHECK)
				.forEach(item -> item.setSelected(isPinned));
	}

	private MHandledToolItem tool(MPart part, String command, ItemType type, String name) {
		MHandledToolItem item = models.createModelElement(MHandledToolItem.class);
		item.setElementId(part.getElementId() + "." + name);
		item.setType(type);
		item.setCommand(application.getCommand(command));
		item.setContributorURI(BUNDLE);
		item.setTooltip("%tool." + name);
		item.setIconURI(BUNDLE + "/icons/" + name + ".svg");
		return item;
	}
}
