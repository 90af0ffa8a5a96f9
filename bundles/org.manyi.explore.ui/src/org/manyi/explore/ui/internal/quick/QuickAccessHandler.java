/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.quick;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.inject.Named;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.swt.widgets.Shell;
import org.manyi.explore.ui.internal.Exploration;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.Methodologies;
import org.manyi.explore.ui.internal.NamedSlices;
import org.manyi.explore.ui.internal.Slices;
import org.manyi.explore.ui.internal.navigator.Journey;
import org.manyi.explore.ui.internal.navigator.NavigatorMessages;
import org.manyi.explore.ui.internal.navigator.Surroundings;
import org.manyi.explore.ui.internal.workspace.OpenWorkspace;
import org.manyi.ui.Commands;
import org.manyi.ui.settings.SettingsStore;

/** Finds commands, views, surveys, units and indicators by what is typed. */
public final class QuickAccessHandler {

	@Execute
	void open(Shell window, ExploreSession session, Journey journey, CommandChoices application, OpenWorkspace open,
			Exploration exploration, Slices slices, NamedSlices named, Methodologies methodologies,
			SettingsStore settings, ECommandService commands, EHandlerService handlers,
			@Translation QuickMessages messages, @Translation NavigatorMessages names,
			@Named(TranslationService.LOCALE) Locale locale) {
		Surroundings around = Surroundings.of(open, exploration, slices, named, methodologies, settings.get());
		ShownChoices shown = new ShownChoices(around, messages, names, locale);
		List<Choice> choices = new ArrayList<>(application.commands(messages.command));
		choices.addAll(application.views(messages.view));
		choices.addAll(shown.places(journey));
		choices.addAll(shown.indicators(session, new Commands(commands, handlers)));
		new QuickAccess(window, choices, messages).open();
	}
}
