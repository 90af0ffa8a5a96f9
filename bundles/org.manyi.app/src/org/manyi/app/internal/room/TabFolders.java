/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.room;

import jakarta.inject.Inject;

import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.CTabFolder;
import org.osgi.service.event.Event;

/** Gives each stack of views, as soon as it is made, the look of its tabs and list, and the place of its tools. */
public final class TabFolders {

	@Inject
	void made(
			@org.eclipse.e4.core.di.annotations.Optional
			@UIEventTopic(UIEvents.UIElement.TOPIC_WIDGET)
			@Nullable Event event) {
		if (event != null && event.getProperty(UIEvents.EventTags.NEW_VALUE) instanceof CTabFolder tabs) {
			new TabTools(tabs).keep();
			new TabNames(tabs).keep();
			new ListSign(tabs).keep();
		}
	}
}
