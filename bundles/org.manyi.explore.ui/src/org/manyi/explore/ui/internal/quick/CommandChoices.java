/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.quick;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.contributions.IContributionFactory;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.MApplicationElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MDynamicMenuContribution;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.bindings.TriggerSequence;
import org.manyi.explore.ui.internal.ExploreConstants;

/** The commands of the menus that can be run now, and the views. */
@Creatable
final class CommandChoices {

	private static final String WITHIN = " › ";

	private final MWindow window;
	private final EModelService models;
	private final ECommandService commands;
	private final EHandlerService handlers;
	private final EBindingService bindings;
	private final TranslationService translation;
	private final IContributionFactory factory;
	private final EnglishNames english = new EnglishNames();

	@Inject
	CommandChoices(MWindow window, EModelService models, ECommandService commands, EHandlerService handlers,
			EBindingService bindings, TranslationService translation,
			IContributionFactory factory) {
		this.window = window;
		this.models = models;
		this.commands = commands;
		this.handlers = handlers;
		this.bindings = bindings;
		this.translation = translation;
		this.factory = factory;
	}

	/** The items of the menus that are always there, with their keys. */
	List<Choice> commands(String kind) {
		List<Choice> choices = new ArrayList<>();
		MMenu menu = window.getMainMenu();
		if (menu != null) {
			collect(menu, menu.getChildren(), kind, choices);
		}
		return choices;
	}

	private void collect(MMenu menu, List<MMenuElement> elements, String kind, List<Choice> choices) {
		for (MMenuElement element : elements) {
			if (element instanceof MMenu inner) {
				collect(inner, inner.getChildren(), kind, choices);
			} else if (element instanceof MDynamicMenuContribution dynamic) {
				collect(menu, filled(dynamic), kind, choices);
			} else if (element instanceof MHandledMenuItem item && item.getCommand() != null) {
				Map<String, Object> parameters = new HashMap<>();
				item.getParameters().forEach(parameter -> parameters.put(parameter.getName(), parameter.getValue()));
				command(item.getCommand().getElementId(), parameters).filter(handlers::canExecute)
						.ifPresent(command -> choices.add(choice(menu, item, kind, command)));
			}
		}
	}

	/**
	 * The items that are there only while their menu is open; but for those with a name of their own, such as views and
	 * files, which are found as what they are.
	 */
	private List<MMenuElement> filled(MDynamicMenuContribution dynamic) {
		List<MMenuElement> items = new ArrayList<>();
		IEclipseContext open = EclipseContextFactory.create();
		open.set(List.class, items);
		ContextInjectionFactory.invoke(factory.create(dynamic.getContributionURI(), window.getContext()),
				AboutToShow.class, window.getContext(), open, null);
		open.dispose();
		items.removeIf(item -> !String.valueOf(item.getLabel()).startsWith("%"));
		return items;
	}

	/** One of several that a command offers is called after the menu as well, which says what it is. */
	private Choice choice(MMenu menu, MHandledMenuItem item, String kind, ParameterizedCommand command) {
		String name = name(item, item.getLocalizedLabel());
		String called = english(item, item.getLabel());
		if (!item.getParameters().isEmpty()) {
			name = name(menu, menu.getLocalizedLabel()) + WITHIN + name;
			called = english(menu, menu.getLabel()) + WITHIN
					+ (called.isEmpty() ? plain(item.getLabel()) : called);
		}
		return new Choice("command." + item.getElementId() + command.getParameterMap().values(), name, kind,
				keys(command), () -> handlers.executeHandler(command), called);
	}

	private Optional<ParameterizedCommand> command(String id, Map<String, Object> parameters) {
		return Optional.ofNullable(commands.createCommand(id, parameters));
	}

	private String keys(ParameterizedCommand command) {
		TriggerSequence keys = bindings.getBestSequenceFor(command);
		return keys == null ? "" : keys.format();
	}

	/** The views of all perspectives, with the name of theirs. */
	List<Choice> views(String kind) {
		List<Choice> choices = new ArrayList<>();
		for (MPart part : models.findElements(window, null, MPart.class, null, EModelService.IN_ANY_PERSPECTIVE)) {
			Optional<String> perspective = Optional.ofNullable(models.getPerspectiveFor(part))
					.map(owner -> owner.getLocalizedLabel());
			command(ExploreConstants.COMMAND_SHOW_VIEW, Map.of(ExploreConstants.VIEW, part.getElementId()))
					.ifPresent(command -> choices.add(new Choice("view." + part.getElementId(),
							name(part, part.getLabel()), kind, perspective.orElse(""),
							() -> handlers.executeHandler(command), english(part, part.getLabel()))));
		}
		return choices;
	}

	/** In the user's language also where the platform does not know it, as of a perspective that was not opened yet. */
	private String name(MApplicationElement element, @Nullable String label) {
		return label == null ? "" : plain(translation.translate(label, element.getContributorURI()));
	}

	private String english(MApplicationElement element, @Nullable String label) {
		return label == null ? "" : plain(english.of(element, label));
	}

	/** Without its mnemonic, and without the dots that say that a dialog follows. */
	private static String plain(String label) {
		return label.replaceAll("\\(&.\\)", "").replace("&", "").replace("…", "").strip();
	}
}
