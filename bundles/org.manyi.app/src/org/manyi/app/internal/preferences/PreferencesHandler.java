/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.preferences;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.services.contributions.IContributionFactory;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.swt.widgets.Shell;
import org.manyi.app.internal.Messages;
import org.manyi.ui.preferences.PreferencePage;

/** Opens the preferences. */
public final class PreferencesHandler {

	@Execute
	void open(Shell window, MApplication application, IContributionFactory factory, IEclipseContext context,
			@Translation Messages messages) {
		new PreferencesDialog(window, pages(application, factory, context), messages).open();
	}

	/** A page that cannot be made is left out, and the log says why. */
	private static List<TitledPage> pages(MApplication application, IContributionFactory factory,
			IEclipseContext context) {
		List<TitledPage> pages = new ArrayList<>();
		for (MPartDescriptor descriptor : application.getDescriptors()) {
			if (PreferencePage.CATEGORY.equals(descriptor.getCategory())) {
				if (factory.create(descriptor.getContributionURI(), context) instanceof PreferencePage page) {
					pages.add(new TitledPage(descriptor.getElementId(), descriptor.getLocalizedLabel(), page));
				} else {
					ILog.of(PreferencesHandler.class).error(descriptor.getElementId() + " is no page of preferences");
				}
			}
		}
		return pages;
	}
}
