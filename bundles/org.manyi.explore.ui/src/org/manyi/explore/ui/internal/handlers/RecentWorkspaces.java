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
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.ui.settings.SettingsStore;

/** The workspaces opened last, as menu items. */
public final class RecentWorkspaces {

	@AboutToShow
	void fill(List<MMenuElement> items, SettingsStore settings, EModelService models, MApplication application,
			@Translation Messages messages) {
		List<Path> folders = settings.get().recentWorkspaces();
		new RecentItems(models, application).fill(items, folders, messages.noRecentWorkspaces);
	}
}
