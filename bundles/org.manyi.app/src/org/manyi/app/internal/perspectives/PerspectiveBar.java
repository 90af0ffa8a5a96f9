/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.perspectives;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.manyi.app.internal.AppConstants;
import org.manyi.ui.Palette;
import org.osgi.service.event.Event;

/** The perspectives of the window, one below the other, the one shown marked. */
public final class PerspectiveBar {

	private final EPartService parts;
	private final MPerspectiveStack stack;
	private final List<PerspectiveTab> tabs = new ArrayList<>();
	private Optional<Composite> bar = Optional.empty();

	@Inject
	public PerspectiveBar(EPartService parts, EModelService models, MApplication application) {
		this.parts = parts;
		this.stack = (MPerspectiveStack) models.find(AppConstants.PERSPECTIVES, application);
	}

	@PostConstruct
	void create(Composite parent) {
		Composite made = new Composite(parent, SWT.NONE);
		made.setBackground(Palette.PANEL.color());
		RowLayout layout = new RowLayout(SWT.VERTICAL);
		layout.fill = true;
		layout.spacing = 2;
		layout.marginLeft = 0;
		layout.marginRight = 0;
		made.setLayout(layout);
		for (MPerspective perspective : stack.getChildren()) {
			tabs.add(new PerspectiveTab(made, perspective, () -> parts.switchPerspective(perspective)));
		}
		bar = Optional.of(made);
		show();
	}

	@Inject
	void language(@Named(TranslationService.LOCALE) Locale language) {
		show();
	}

	@Inject
	void selected(
			@org.eclipse.e4.core.di.annotations.Optional
			@UIEventTopic(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT)
			@Nullable Event event) {
		show();
	}

	private void show() {
		bar.filter(made -> !made.isDisposed()).ifPresent(made -> {
			tabs.forEach(tab -> tab.show(tab.perspective() == stack.getSelectedElement()));
			made.layout(true, true);
			made.requestLayout();
		});
	}
}
