/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.perspectives;

import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jdt.annotation.Nullable;
import org.manyi.app.internal.AppConstants;
import org.manyi.ui.settings.SettingsStore;
import org.osgi.service.event.Event;

/** The window opens with the perspective that it showed last. */
public final class PerspectiveAddon {

	private static final String KEY = "perspective";

	private final SettingsStore settings;
	private final MPerspectiveStack stack;

	@Inject
	public PerspectiveAddon(SettingsStore settings, EModelService models, MApplication application) {
		this.settings = settings;
		this.stack = (MPerspectiveStack) models.find(AppConstants.PERSPECTIVES, application);
	}

	@PostConstruct
	void restore() {
		settings.get().layout(KEY).flatMap(last -> stack.getChildren().stream()
				.filter(perspective -> last.equals(perspective.getElementId())).findFirst())
				.ifPresent(stack::setSelectedElement);
	}

	@Inject
	void selected(
			@org.eclipse.e4.core.di.annotations.Optional
			@UIEventTopic(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT)
			@Nullable Event event) {
		MUIElement shown = stack.getSelectedElement();
		if (event != null && shown != null && event.getProperty(UIEvents.EventTags.ELEMENT) == stack
				&& !Optional.of(shown.getElementId()).equals(settings.get().layout(KEY))) {
			settings.update(before -> before.withLayout(KEY, shown.getElementId()));
		}
	}
}
