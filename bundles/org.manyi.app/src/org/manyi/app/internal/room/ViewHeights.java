/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.room;

import java.util.List;

import jakarta.inject.Inject;

import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.event.Event;

/**
 * In a low window the views that stand one above the other share their height so that each shows some of its content.
 * In a higher one they have the shares again that the user gave them.
 */
public final class ViewHeights {

	/** What stands above the rows of a view, and a row. */
	private static final int LEAST = 165;
	private static final int SASH = 4;
	/** Where an element keeps the share that the user gave it while it has another one. */
	private static final String SHARE = "org.manyi.app.share";

	private boolean arranging;

	/** What share of its container an element has where there is room enough; empty is null, as in the model. */
	public static @Nullable String share(MUIElement element) {
		return element.getTransientData().get(SHARE) instanceof String given ? given : element.getContainerData();
	}

	@Inject
	void shown(@org.eclipse.e4.core.di.annotations.Optional @UIEventTopic(UIEvents.UIElement.TOPIC_WIDGET)
			@Nullable Event event) {
		if (event != null && event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPartSashContainer container
				&& container.getWidget() instanceof Composite area) {
			area.addListener(SWT.Resize, resized -> {
				arranging = true;
				try {
					arrange(container, area.getClientArea().height);
				} finally {
					arranging = false;
				}
			});
		}
	}

	/** A share that the user gives is the one in force. */
	@Inject
	void moved(@org.eclipse.e4.core.di.annotations.Optional @UIEventTopic(UIEvents.UIElement.TOPIC_CONTAINERDATA)
			@Nullable Event event) {
		if (event != null && !arranging
				&& event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MUIElement element) {
			element.getTransientData().remove(SHARE);
		}
	}

	private static void arrange(MPartSashContainer container, int height) {
		List<MPartSashContainerElement> seen = container.getChildren().stream()
				.filter(child -> child.isToBeRendered() && child.isVisible()).toList();
		if (container.isHorizontal() || seen.stream().anyMatch(child -> !isShare(share(child)))) {
			seen.forEach(child -> arrangeBelow(child, height));
			return;
		}
		List<Integer> shares = seen.stream().map(child -> Integer.valueOf(String.valueOf(share(child)))).toList();
		int free = Math.max(0, height - SASH * (seen.size() - 1));
		List<Integer> own = Heights.of(free, shares, 0);
		List<Integer> heights = Heights.of(free, shares, LEAST);
		for (int i = 0; i < seen.size(); i++) {
			if (heights.equals(own)) {
				restore(seen.get(i));
			} else {
				lend(seen.get(i), Math.max(1, heights.get(i)));
			}
			arrangeBelow(seen.get(i), heights.get(i));
		}
	}

	private static void arrangeBelow(MUIElement element, int height) {
		if (element instanceof MPartSashContainer container) {
			arrange(container, height);
		}
	}

	private static void lend(MUIElement element, int height) {
		element.getTransientData().putIfAbsent(SHARE, element.getContainerData());
		element.setContainerData(String.valueOf(height));
	}

	private static void restore(MUIElement element) {
		if (element.getTransientData().remove(SHARE) instanceof String share) {
			element.setContainerData(share);
		}
	}

	private static boolean isShare(@Nullable String text) {
		return text != null && text.matches("[1-9][0-9]{0,8}");
	}
}
