/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal;

import jakarta.inject.Inject;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.IWindowCloseHandler;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.manyi.ui.ClosingGuards;
import org.osgi.service.event.Event;

/** Lets the window close once everybody who guards something agrees. */
public final class ClosingAddon {

	private final ClosingGuards guards = new ClosingGuards();

	@Inject
	public ClosingAddon(IEclipseContext context) {
		context.set(ClosingGuards.class, guards);
	}

	@Inject
	void started(@Optional @UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) @Nullable Event event,
			EModelService models, MApplication application) {
		if (event != null && models.find(AppConstants.WINDOW, application) instanceof MWindow window) {
			window.getContext().set(IWindowCloseHandler.class,
					closed -> !(closed.getWidget() instanceof Shell shell) || guards.mayClose(shell));
		}
	}
}
