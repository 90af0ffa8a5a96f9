/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.handlers;

import java.util.Locale;
import java.util.Map;

import jakarta.inject.Named;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.manyi.exchange.ui.internal.ExchangeConstants;
import org.manyi.exchange.ui.internal.Messages;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.exchange.ui.internal.wizard.ImportServices;
import org.manyi.exchange.ui.internal.wizard.ImportWizard;
import org.manyi.service.ImportService;
import org.manyi.service.SurveyListService;
import org.manyi.ui.FilePicker;
import org.manyi.ui.Person;
import org.manyi.ui.SurveySelection;
import org.manyi.ui.settings.SettingsStore;

/** Opens the import wizard; afterwards the survey that was imported into is shown. */
public final class ImportHandler {

	@CanExecute
	boolean services(@Optional @Nullable ImportService imports, @Optional @Nullable SurveyListService surveys) {
		return imports != null && surveys != null;
	}

	@Execute
	void open(Shell window, ImportService imports, SurveyListService surveys, FilePicker picker, SettingsStore settings,
			Person person, @Optional @Nullable SurveySelection selection, @Translation Messages messages,
			@Named(TranslationService.LOCALE) Locale locale, ECommandService commands, EHandlerService handlers) {
		ImportServices services = new ImportServices(imports, surveys, picker, settings, person);
		new ImportWizard(services, new Texts(messages, locale), selection == null ? SurveySelection.NONE : selection)
				.open(window).ifPresent(target -> {
					ParameterizedCommand show = commands.createCommand(ExchangeConstants.COMMAND_SHOW_SURVEY,
							Map.of(ExchangeConstants.WORKSPACE, target.workspace().toString(), ExchangeConstants.SURVEY,
									target.surveyId()));
					if (show != null) {
						handlers.executeHandler(show);
					}
				});
	}
}
