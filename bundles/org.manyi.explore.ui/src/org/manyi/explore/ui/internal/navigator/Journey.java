/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.navigator;

import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.MethodologyName;
import org.manyi.explore.ui.internal.Source;
import org.manyi.explore.ui.internal.workspace.WorkspaceSession;
import org.manyi.model.Slice;
import org.manyi.service.Analysis;
import org.manyi.service.slice.Baseline;

/**
 * Goes where the user wants to: with the window, or with a view that is pinned, which changes its pin alone. Workspaces
 * are opened in the window whoever goes there. For the user's thread.
 */
@Creatable
public final class Journey {

	private final MApplication application;
	private final ExploreSession session;
	private final WorkspaceSession workspaces;

	/**
	 * @param session of the window, or of the view that is pinned
	 */
	@Inject
	public Journey(MApplication application, ExploreSession session, WorkspaceSession workspaces) {
		this.application = application;
		this.session = session;
		this.workspaces = workspaces;
	}

	/** Goes to a place of the survey that is shown, or to another survey. */
	public void go(Destination destination) {
		go(destination, session);
	}

	/**
	 * Goes to a place that the window shows. A pinned view of another survey turns to that of the window for it.
	 */
	void goFromWindow(Destination destination) {
		go(destination, window());
	}

	/**
	 * @param from below the survey of which the place stands
	 */
	private void go(Destination destination, ExploreSession from) {
		boolean same = session.source().filter(own -> from.source().filter(own::hasResponsesOf).isPresent())
				.isPresent();
		switch (destination) {
			case Destination.Survey(String id) -> survey(id);
			case Destination.AllResponses all -> restrict(Slice.ALL, from, same);
			case Destination.Responses responses ->
				restrict(responses.in(same ? session.slice() : Slice.ALL), from, same);
			case Destination.Kept kept -> restrict(kept.slice(), from, same);
			case Destination.Rule rule -> session.choose(rule.name());
			case Destination.Opened opened -> open(opened.path());
		}
	}

	private ExploreSession window() {
		return application.getContext().get(ExploreSession.class);
	}

	private boolean isPinned() {
		return session != window();
	}

	private void survey(String id) {
		if (isPinned()) {
			workspaces.find(id).ifPresent(session::show);
		} else {
			workspaces.show(id);
		}
	}

	private void restrict(Slice slice, ExploreSession from, boolean same) {
		if (same) {
			session.restrict(slice);
		} else {
			from.source().ifPresent(there -> session.visit(there.withSlice(slice).withBaseline(Baseline.NOTHING)));
		}
	}

	/** A pinned view goes on with the methodology that its figures are by. */
	private void open(Path path) {
		if (isPinned() && !Files.isDirectory(path)) {
			Source file = Source.file(path);
			session.show(session.exploration().analysis().map(Analysis::plan).map(plan -> plan.methodology())
					.map(MethodologyName::inForce).map(file::withMethodology).orElse(file));
		} else {
			workspaces.openAny(path);
		}
	}
}
