/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.perspectives;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.manyi.app.internal.AppConstants;
import org.manyi.app.internal.Messages;
import org.manyi.app.internal.room.SideStack;
import org.manyi.ui.Commands;
import org.manyi.ui.Palette;
import org.osgi.service.event.Event;

/**
 * The perspectives of the window, one below the other, the one shown marked; below them, where it has its place, the
 * navigator to be shown or put away.
 */
public final class PerspectiveBar {

	private final EPartService parts;
	private final MPerspectiveStack stack;
	private final SideStack side;
	private final Commands commands;
	private final Map<MPerspective, BarTab> tabs = new LinkedHashMap<>();
	private Messages messages = new Messages();
	private Optional<Composite> bar = Optional.empty();
	private Optional<BarTab> navigator = Optional.empty();

	@Inject
	public PerspectiveBar(EPartService parts, EModelService models, MApplication application, SideStack side,
			ECommandService commands, EHandlerService handlers) {
		this.parts = parts;
		this.side = side;
		this.commands = new Commands(commands, handlers);
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
			tabs.put(perspective, new BarTab(made, "perspective." + perspective.getElementId(), ACC.ROLE_TABITEM,
					() -> String.valueOf(perspective.getLocalizedLabel()), () -> parts.switchPerspective(perspective)));
		}
		navigator = Optional.of(new BarTab(made, "navigator.toggle", ACC.ROLE_PUSHBUTTON,
				() -> (side.isShown() ? "‹ " : "› ") + messages.navigator,
				() -> commands.run(AppConstants.COMMAND_NAVIGATOR)));
		bar = Optional.of(made);
		show();
	}

	@Inject
	void texts(@Translation Messages current) {
		messages = current;
		show();
	}

	@Inject
	void selected(
			@org.eclipse.e4.core.di.annotations.Optional
			@UIEventTopic(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT)
			@Nullable Event event) {
		show();
	}

	@Inject
	void visible(@org.eclipse.e4.core.di.annotations.Optional @UIEventTopic(UIEvents.UIElement.TOPIC_VISIBLE)
			@Nullable Event event) {
		show();
	}

	private void show() {
		bar.filter(made -> !made.isDisposed()).ifPresent(made -> {
			tabs.forEach((perspective, tab) -> tab.show(perspective == stack.getSelectedElement()));
			navigator.ifPresent(tab -> {
				tab.show(false);
				tab.setShown(side.belongsTo(stack.getSelectedElement()));
			});
			made.layout(true, true);
			made.requestLayout();
		});
	}
}
