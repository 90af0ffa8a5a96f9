/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.room;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.event.Event;

/**
 * The views at the left keep their width when the window's changes. In a narrow window they give way to those of the
 * figures, until the user asks for them.
 */
public final class SideViews {

	private final SideStack side;
	private boolean arranging;

	@Inject
	public SideViews(SideStack side) {
		this.side = side;
	}

	@Inject
	void shown(@org.eclipse.e4.core.di.annotations.Optional @UIEventTopic(UIEvents.UIElement.TOPIC_WIDGET)
			@Nullable Event event) {
		if (event != null && event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPartSashContainer container
				&& side.isIn(container) && container.getWidget() instanceof Composite area) {
			area.addListener(SWT.Resize, resized -> arrange());
		}
	}

	@Inject
	void visible(@org.eclipse.e4.core.di.annotations.Optional @UIEventTopic(UIEvents.UIElement.TOPIC_VISIBLE)
			@Nullable Event event) {
		if (event != null && side.is(event.getProperty(UIEvents.EventTags.ELEMENT))) {
			arrange();
		}
	}

	/** The width that the user gives them is theirs from now on. */
	@Inject
	void moved(@org.eclipse.e4.core.di.annotations.Optional @UIEventTopic(UIEvents.UIElement.TOPIC_CONTAINERDATA)
			@Nullable Event event) {
		if (event != null && !arranging && side.is(event.getProperty(UIEvents.EventTags.ELEMENT))) {
			side.keepWidth();
		}
	}

	@PreDestroy
	void remember() {
		side.remember();
	}

	private void arrange() {
		if (!arranging) {
			arranging = true;
			try {
				side.arrange();
			} finally {
				arranging = false;
			}
		}
	}
}
