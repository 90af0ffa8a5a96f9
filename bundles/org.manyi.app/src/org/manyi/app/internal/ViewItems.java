/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MParameter;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** All views as menu items, the first nine with their place as mnemonic. */
public final class ViewItems {

	private static final int DIGITS = 9;

	@AboutToShow
	void fill(List<MMenuElement> items, EPartService parts, EModelService models, MApplication application) {
		List<MPart> views = new ArrayList<>(parts.getParts());
		// the places of the others stay what they are
		views.sort(Comparator.comparing(ViewItems::isAtTheSide));
		for (MPart part : views) {
			MHandledMenuItem item = models.createModelElement(MHandledMenuItem.class);
			String label = String.valueOf(part.getLocalizedLabel()).replace("&", "&&");
			item.setLabel(items.size() < DIGITS ? "&" + (items.size() + 1) + "  " + label : label);
			item.setCommand(application.getCommand(AppConstants.COMMAND_SHOW_VIEW));
			MParameter parameter = models.createModelElement(MParameter.class);
			parameter.setName(AppConstants.VIEW);
			parameter.setValue(part.getElementId());
			item.getParameters().add(parameter);
			items.add(item);
		}
	}

	private static boolean isAtTheSide(MPart part) {
		return part.getParent() != null && AppConstants.STACK_NAVIGATOR.equals(part.getParent().getElementId());
	}
}
