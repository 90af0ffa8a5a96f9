/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.handlers;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.services.nls.Translation;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.workspace.WorkspaceSession;
import org.manyi.ui.FilePicker;
import org.manyi.ui.settings.SettingsStore;

/** Asks for a folder and makes it a workspace. */
public final class NewWorkspaceHandler {

	@Execute
	void create(FilePicker picker, WorkspaceSession session, SettingsStore settings, @Translation Messages messages) {
		picker.toFolder(new FilePicker.Question(messages.pickNewWorkspace, settings.get().folder(), Optional.empty(),
				List.of())).ifPresent(session::create);
	}
}
