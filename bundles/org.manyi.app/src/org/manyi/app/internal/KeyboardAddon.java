/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal;

import java.util.stream.Stream;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.event.Event;

import jakarta.inject.Inject;

/**
 * Gives the keyboard to a view that is to be seen when what had it is not any more: a view that gave way in a narrow
 * window, a row of tools that is gone. Without it nothing would take keys, not even those of commands.
 */
public final class KeyboardAddon {

	@Inject
	void started(@Optional @UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) @Nullable Event event,
			EModelService models, MApplication application) {
		if (event != null && models.find(AppConstants.WINDOW, application) instanceof MWindow window
				&& window.getWidget() instanceof Shell shell) {
			Display display = shell.getDisplay();
			EPartService parts = window.getContext().get(EPartService.class);
			display.addFilter(SWT.FocusOut, left -> display.asyncExec(() -> give(shell, parts)));
		}
	}

	private static void give(Shell shell, EPartService parts) {
		if (!shell.isDisposed() && shell.getDisplay().getActiveShell() == shell
				&& shell.getDisplay().getFocusControl() == null) {
			Stream.concat(Stream.ofNullable(parts.getActivePart()), parts.getParts().stream())
					.filter(KeyboardAddon::isSeen).findFirst().ifPresent(part -> give(part, parts));
		}
	}

	private static void give(MPart part, EPartService parts) {
		parts.activate(part, true);
		if (part.getWidget() instanceof Control control && control.getDisplay().getFocusControl() == null) {
			control.setFocus();
		}
	}

	/** Unlike the part service, which takes views for visible whose stack gave way. */
	private static boolean isSeen(MPart part) {
		return part.getWidget() instanceof Control control && !control.isDisposed() && control.isVisible();
	}
}
