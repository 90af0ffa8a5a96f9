/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.handlers;

import java.util.Locale;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Shell;
import org.manyi.methodology.ui.internal.EditorSession;
import org.manyi.methodology.ui.internal.Messages;
import org.manyi.methodology.ui.internal.Texts;
import org.manyi.methodology.ui.internal.dialogs.NewVersionDialog;
import org.manyi.ui.FilePicker;
import org.manyi.ui.SurveySelection;
import org.manyi.ui.settings.SettingsStore;

/** Saves the open methodology as a new version, in a file of its own. */
public final class NewVersionHandler {

	@CanExecute
	boolean can(EditorSession session, EModelService models, MApplication application) {
		return new ShownPerspective(models, application).isOurs() && session.document().isPresent();
	}

	@Execute
	void save(EditorSession session, FilePicker picker, SettingsStore settings, Shell shell, SurveySelection selection,
			@Translation Messages messages, @Named(TranslationService.LOCALE) Locale locale) {
		session.document().ifPresent(document -> new NewVersionDialog(shell, new Texts(messages, locale), session,
				document, picker, settings, selection).open());
	}
}
