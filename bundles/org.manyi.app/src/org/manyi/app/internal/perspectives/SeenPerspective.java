/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.perspectives;

import jakarta.inject.Inject;

import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.manyi.ui.TopPageLayout;
import org.osgi.service.event.Event;

/** Lays out the perspective that is seen, and no other, whenever the window changes its size. */
public final class SeenPerspective {

	@Inject
	void made(
			@org.eclipse.e4.core.di.annotations.Optional
			@UIEventTopic(UIEvents.UIElement.TOPIC_WIDGET)
			@Nullable Event event) {
		if (event != null && event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPerspectiveStack
				&& event.getProperty(UIEvents.EventTags.NEW_VALUE) instanceof Composite stack) {
			stack.setLayout(new TopPageLayout());
		}
	}
}
