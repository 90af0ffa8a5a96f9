/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.room;

import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.manyi.app.internal.AppConstants;
import org.osgi.service.event.Event;

/** In a narrow window the views at the left give way to those of the figures, until the user asks for them. */
public final class SideViews {

	/** How wide the views together are before there is room for those at the left. */
	private static final int ENOUGH = 1450;
	/** Tells that the user asked for them though there is no room. */
	private static final String WANTED = "org.manyi.app.wanted";

	@Inject
	void shown(@org.eclipse.e4.core.di.annotations.Optional @UIEventTopic(UIEvents.UIElement.TOPIC_WIDGET)
			@Nullable Event event) {
		if (event != null && event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPartSashContainer container
				&& container.getWidget() instanceof Composite area) {
			Optional<MUIElement> side = container.getChildren().stream().map(MUIElement.class::cast)
					.filter(child -> AppConstants.STACK_NAVIGATOR.equals(child.getElementId())).findFirst();
			side.ifPresent(views -> area.addListener(SWT.Resize, resized -> arrange(views, area)));
		}
	}

	private static void arrange(MUIElement views, Composite area) {
		if (area.getClientArea().width >= ENOUGH) {
			views.getTransientData().remove(WANTED);
			views.setVisible(true);
		} else {
			views.setVisible(views.getTransientData().containsKey(WANTED));
		}
	}

	/** The user asks for them: they stay, however narrow the window is. */
	public static void want(MUIElement views) {
		if (AppConstants.STACK_NAVIGATOR.equals(views.getElementId())) {
			views.getTransientData().put(WANTED, true);
			views.setVisible(true);
		}
	}
}
