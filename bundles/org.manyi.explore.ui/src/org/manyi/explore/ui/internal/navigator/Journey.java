/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.navigator;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.workspace.WorkspaceSession;
import org.manyi.model.Slice;

/** Goes where the user wants to. For the user's thread. */
@Creatable
public final class Journey {

	private final ExploreSession session;
	private final WorkspaceSession workspaces;

	@Inject
	public Journey(ExploreSession session, WorkspaceSession workspaces) {
		this.session = session;
		this.workspaces = workspaces;
	}

	/** Shows it in the window. */
	public void go(Destination destination) {
		switch (destination) {
			case Destination.Survey(String id) -> workspaces.show(id);
			case Destination.AllResponses all -> session.restrict(Slice.ALL);
			case Destination.Responses responses -> session.restrict(responses.in(session.slice()));
			case Destination.Kept kept -> session.restrict(kept.slice());
			case Destination.Rule rule -> session.choose(rule.name());
			case Destination.Opened opened -> workspaces.openAny(opened.path());
		}
	}
}
