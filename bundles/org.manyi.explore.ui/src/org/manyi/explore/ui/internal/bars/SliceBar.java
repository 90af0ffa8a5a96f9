/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.bars;

import jakarta.inject.Inject;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.ExploreConstants;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.Methodologies;
import org.manyi.explore.ui.internal.NamedSlices;
import org.manyi.explore.ui.internal.Scope;
import org.manyi.explore.ui.internal.Slices;
import org.manyi.explore.ui.internal.slices.ScopeContent;
import org.manyi.explore.ui.internal.slices.SliceKeeper;
import org.manyi.explore.ui.internal.workspace.OpenWorkspace;
import org.manyi.explore.ui.internal.workspace.WorkspaceSession;
import org.manyi.ui.Commands;
import org.manyi.ui.FileDrop;
import org.manyi.ui.Palette;
import org.osgi.service.event.Event;

/**
 * Of which file, responses and methodology the window speaks; here the user opens a file, chooses the methodology, and
 * which responses are shown. Where nothing is explored the way to those alone is to be seen.
 */
public final class SliceBar extends ExploreBar<BarContent> {

	private final ExploreSession session;
	private final Commands commands;
	private final EPartService parts;
	private final WorkspaceSession workspaces;
	private final SliceKeeper keeper;
	private final EModelService models;
	private final MApplication application;
	private Methodologies methodologies = Methodologies.NONE;
	private OpenWorkspace open = OpenWorkspace.NONE;
	private Scope scope = Scope.NOTHING;
	private Slices slices = Slices.UNKNOWN;
	private NamedSlices named = NamedSlices.NONE;
	private boolean explored = true;

	@Inject
	public SliceBar(ExploreSession session, WorkspaceSession workspaces, SliceKeeper keeper, ECommandService commands,
			EHandlerService handlers, EPartService parts, EModelService models, MApplication application) {
		this.session = session;
		this.workspaces = workspaces;
		this.keeper = keeper;
		this.commands = new Commands(commands, handlers);
		this.parts = parts;
		this.models = models;
		this.application = application;
		explored = isExplored();
	}

	/** Elsewhere the choices of a slice would take their height from the views. */
	@Inject
	void perspective(
			@org.eclipse.e4.core.di.annotations.Optional
			@UIEventTopic(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT)
			@Nullable Event event) {
		if (event != null && explored != isExplored()) {
			explored = !explored;
			refresh();
		}
	}

	private boolean isExplored() {
		MUIElement explore = models.find(ExploreConstants.PERSPECTIVE, application);
		return explore == null || explore.getParent().getSelectedElement() == explore;
	}

	@Inject
	void methodologies(Methodologies current) {
		methodologies = current;
		refresh();
	}

	@Inject
	void workspace(OpenWorkspace current) {
		open = current;
		refresh();
	}

	@Inject
	void scope(Scope current) {
		scope = current;
		refresh();
	}

	@Inject
	void slices(Slices current) {
		slices = current;
		refresh();
	}

	@Inject
	void named(NamedSlices current) {
		named = current;
		refresh();
	}

	@Override
	protected BarContent createContent(Composite parent) {
		new FileDrop(parent.getShell(), workspaces::openAny);
		parent.setLayout(new BarRows());
		SliceContent content = new SliceContent(row(parent), () -> methodologies, session::chosen, () -> open,
				new SliceContent.Reactions(commands::run, session::choose, session::choose, workspaces::show,
						() -> parts.showPart(ExploreConstants.PART_PROBLEMS, PartState.ACTIVATE)));
		ScopeContent choices = new ScopeContent(row(parent), new ScopeContent.Reactions(session::back,
				session::forward, session::restrict, session::compareWith,
				name -> keeper.keep(name, session.slice()), keeper::remove));
		return (exploration, texts) -> {
			boolean other = content.show(exploration, texts);
			ScopeContent.Known known = new ScopeContent.Known(scope, slices, named,
					exploration.running() || exploration.baseline().isPresent(), !explored);
			return choices.show(known, texts) || other;
		};
	}

	private static Composite row(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		row.setBackground(Palette.PANEL.color());
		return row;
	}
}
