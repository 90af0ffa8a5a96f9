/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.handlers;

import java.nio.file.Path;
import java.util.Optional;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Execute;
import org.manyi.explore.ui.internal.ExploreConstants;
import org.manyi.explore.ui.internal.workspace.WorkspaceSession;

/** Opens a workspace and shows a survey of it. */
public final class ShowSurveyHandler {

	@Execute
	void show(@Named(ExploreConstants.WORKSPACE) String workspace, @Named(ExploreConstants.SURVEY) String survey,
			WorkspaceSession session) {
		session.open(Path.of(workspace), Optional.of(survey));
	}
}
