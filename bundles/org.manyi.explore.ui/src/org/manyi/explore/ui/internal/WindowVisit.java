/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.manyi.explore.ui.internal.workspace.OpenWorkspace;
import org.manyi.explore.ui.internal.workspace.WorkspaceSession;

/** Brings the window to what a pinned view shows. For the user's thread. */
@Creatable
public final class WindowVisit {

	private final MApplication application;
	private final ExploreSession session;
	private final WorkspaceSession workspaces;

	/**
	 * @param session of the view
	 */
	@Inject
	public WindowVisit(MApplication application, ExploreSession session, WorkspaceSession workspaces) {
		this.application = application;
		this.session = session;
		this.workspaces = workspaces;
	}

	/** The window shows the same survey in the same slice; nothing where it is the window's own view. */
	public void bring() {
		ExploreSession window = application.getContext().get(ExploreSession.class);
		if (window != session) {
			session.source().filter(asked -> window.source().filter(asked::equals).isEmpty())
					.ifPresent(asked -> bring(window, asked));
		}
	}

	private void bring(ExploreSession window, Source asked) {
		boolean isThere = window.source().filter(asked::hasResponsesOf).isPresent();
		if (asked.surveyId().isEmpty()) {
			if (!isThere) {
				workspaces.showFile(asked.path());
			}
			window.visit(asked);
		} else if (isThere) {
			window.visit(asked);
		} else if (Optional.of(asked.path()).equals(application.getContext().get(OpenWorkspace.class).folder())) {
			workspaces.show(asked.surveyId().get());
			window.visit(asked);
		} else {
			workspaces.open(asked.path(), asked.surveyId());
		}
	}
}
