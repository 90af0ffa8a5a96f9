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
		bring(() -> {
			// that is all
		});
	}

	/**
	 * The window shows the same survey in the same slice.
	 *
	 * @param then run as soon as the window is about to; not where the survey is not there any more
	 */
	void bring(Runnable then) {
		ExploreSession window = application.getContext().get(ExploreSession.class);
		session.source().filter(asked -> window != session && window.source().filter(asked::equals).isEmpty())
				.ifPresentOrElse(asked -> bring(window, asked, then), then);
	}

	private void bring(ExploreSession window, Source asked, Runnable then) {
		Runnable visit = () -> {
			window.visit(asked);
			then.run();
		};
		boolean isThere = window.source().filter(asked::hasResponsesOf).isPresent();
		if (asked.surveyId().isEmpty()) {
			if (!isThere) {
				workspaces.showFile(asked.path());
			}
			visit.run();
		} else if (isThere) {
			visit.run();
		} else if (Optional.of(asked.path()).equals(application.getContext().get(OpenWorkspace.class).folder())) {
			workspaces.show(asked.surveyId().get());
			visit.run();
		} else {
			workspaces.open(asked.path(), asked.surveyId(), visit);
		}
	}
}
