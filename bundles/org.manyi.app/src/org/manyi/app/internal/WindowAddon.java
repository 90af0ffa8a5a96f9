/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal;

import java.util.Arrays;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.manyi.app.internal.room.ViewShares;
import org.manyi.ui.settings.Settings;
import org.manyi.ui.settings.Settings.WindowBounds;
import org.manyi.ui.settings.SettingsStore;

/**
 * Opens the window where it stood last, as far as that is on a screen, with its sashes where they were, and remembers
 * both when it is closed.
 */
public final class WindowAddon {

	private static final int ENOUGH_TO_GRAB = 100;
	/** The window that opens for the first time on a screen larger than that: with room for the navigator. */
	private static final int ROOMY = 1680;
	private static final int ROOMY_HEIGHT = 1000;
	private static final String SASH = "sash.";
	private static final String TAB = "tab.";

	private final SettingsStore settings;
	private final MWindow window;
	private final EModelService models;

	@Inject
	public WindowAddon(SettingsStore settings, EModelService models, MApplication application) {
		this.settings = settings;
		this.models = models;
		this.window = (MWindow) models.find(AppConstants.WINDOW, application);
	}

	@PostConstruct
	void restore(Display display) {
		Rectangle screen = display.getPrimaryMonitor().getClientArea();
		if (settings.get().window().isEmpty() && screen.width > ROOMY && screen.height > ROOMY_HEIGHT) {
			window.setWidth(ROOMY);
			window.setHeight(ROOMY_HEIGHT);
		}
		settings.get().window().filter(bounds -> onScreen(display, bounds)).ifPresent(bounds -> {
			window.setX(bounds.x());
			window.setY(bounds.y());
			window.setWidth(bounds.width());
			window.setHeight(bounds.height());
			if (bounds.maximized()) {
				window.getTags().add(IPresentationEngine.WINDOW_MAXIMIZED_TAG);
			}
		});
		beside().forEach(element -> settings.get().layout(SASH + element.getElementId())
				.filter(share -> share.matches("[1-9][0-9]{0,8}")).ifPresent(element::setContainerData));
		stacks().forEach(stack -> settings.get().layout(TAB + stack.getElementId())
				.flatMap(last -> stack.getChildren().stream().filter(part -> last.equals(part.getElementId()))
						.findFirst())
				.ifPresent(stack::setSelectedElement));
	}

	private List<MPartStack> stacks() {
		return models.findElements(window, null, MPartStack.class);
	}

	/** What shares its room with something else; its container data is its share. */
	private List<MUIElement> beside() {
		return models.findElements(window, null, MPartSashContainer.class).stream()
				.flatMap(container -> container.getChildren().stream()).map(MUIElement.class::cast).toList();
	}

	@PreDestroy
	void remember() {
		WindowBounds bounds = new WindowBounds(window.getX(), window.getY(), window.getWidth(), window.getHeight(),
				window.getTags().contains(IPresentationEngine.WINDOW_MAXIMIZED_TAG));
		settings.update(before -> {
			Settings after = before.withWindow(bounds);
			for (MUIElement element : beside()) {
				String share = ViewShares.share(element);
				if (share != null) {
					after = after.withLayout(SASH + element.getElementId(), share);
				}
			}
			for (MPartStack stack : stacks()) {
				MUIElement front = stack.getSelectedElement();
				if (front != null) {
					after = after.withLayout(TAB + stack.getElementId(), front.getElementId());
				}
			}
			return after;
		});
	}

	private static boolean onScreen(Display display, WindowBounds bounds) {
		Rectangle window = new Rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
		return Arrays.stream(display.getMonitors()).map(monitor -> monitor.getClientArea().intersection(window))
				.anyMatch(visible -> visible.width >= ENOUGH_TO_GRAB && visible.height >= ENOUGH_TO_GRAB);
	}
}
