/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.handlers;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Shell;
import org.manyi.methodology.ui.internal.EditorConstants;
import org.manyi.methodology.ui.internal.EditorSession;
import org.manyi.methodology.ui.internal.Messages;
import org.manyi.methodology.ui.internal.dialogs.UnsavedChanges;
import org.manyi.ui.FilePicker;
import org.manyi.ui.settings.SettingsStore;

/** Opens a methodology file in the methodology perspective. */
public final class OpenHandler {

	@Execute
	void open(EditorSession session, FilePicker picker, SettingsStore settings, EPartService parts, Shell shell,
			@Translation Messages messages) {
		FilePicker.Question question = new FilePicker.Question(messages.openTitle, settings.get().folder(),
				java.util.Optional.empty(),
				List.of(new FilePicker.Kind(messages.kindMethodology, List.of("yaml", "yml"))));
		picker.toOpen(question).ifPresent(file -> {
			if (new UnsavedChanges(shell, messages, session).mayGo()) {
				parts.switchPerspective(EditorConstants.PERSPECTIVE);
				session.open(file);
			}
		});
	}
}
