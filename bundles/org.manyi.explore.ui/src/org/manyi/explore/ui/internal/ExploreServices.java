/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.UISynchronize;
import org.manyi.service.AnalysisService;
import org.manyi.service.methodology.MethodologyService;
import org.manyi.service.slice.SliceService;

/**
 * The services that the sessions of the window and of its pinned views ask, as they come and go, and the methodologies
 * that are there, told to the views through the context as {@link Methodologies}. Of the user's thread alone.
 */
public final class ExploreServices {

	private final IEclipseContext context;
	private final MethodologyWatch watch;
	private final List<ExploreSession> sessions = new ArrayList<>();
	private Optional<MethodologyService> versions = Optional.empty();
	private Optional<SliceService> slices = Optional.empty();
	private Methodologies methodologies = Methodologies.NONE;

	/**
	 * @param context of the application; it gets what belongs to the window whichever session it comes from
	 */
	ExploreServices(IEclipseContext context, UISynchronize ui) {
		this.context = context;
		watch = new MethodologyWatch(ui, this::known);
		context.declareModifiable(Selected.class);
		context.set(Selected.class, Selected.NOTHING);
		context.declareModifiable(Notice.class);
		context.set(Notice.class, new Notice(""));
		context.set(Methodologies.class, methodologies);
	}

	void join(ExploreSession session) {
		sessions.add(session);
	}

	void leave(ExploreSession session) {
		sessions.remove(session);
	}

	Optional<AnalysisService> analyses() {
		return watch.service();
	}

	/** Whether the methodologies are known, and not still looked for. */
	boolean isComplete() {
		return watch.isComplete();
	}

	Methodologies methodologies() {
		return methodologies;
	}

	Optional<MethodologyService> versions() {
		return versions;
	}

	Optional<SliceService> slices() {
		return slices;
	}

	void setAnalyses(Optional<AnalysisService> present) {
		watch.setService(present);
	}

	void setVersions(Optional<MethodologyService> present) {
		versions = present;
		tell(ExploreSession::versionsChanged);
	}

	void setSlices(Optional<SliceService> present) {
		slices = present;
		tell(ExploreSession::slicesChanged);
	}

	/** Looks again for methodologies and for what they call. */
	void methodologiesChanged() {
		watch.look();
	}

	/** The user wants other intervals beside scores. */
	void intervalsChanged() {
		tell(ExploreSession::intervalsChanged);
	}

	void stop() {
		watch.stop();
	}

	private void known(Methodologies found) {
		Methodologies before = methodologies;
		if (!found.equals(before)) {
			methodologies = found;
			context.set(Methodologies.class, methodologies);
		}
		tell(session -> session.methodologiesChanged(before));
	}

	private void tell(Consumer<ExploreSession> news) {
		List.copyOf(sessions).forEach(news);
	}
}
