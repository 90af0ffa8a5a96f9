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
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.ExploreConstants;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.Methodologies;
import org.manyi.explore.ui.internal.workspace.OpenWorkspace;
import org.manyi.explore.ui.internal.workspace.WorkspaceSession;
import org.manyi.ui.Commands;
import org.manyi.ui.FileDrop;

/** Of which file, answers and methodology the window speaks; here the user opens a file and chooses the methodology. */
public final class SliceBar extends ExploreBar<SliceContent> {

	private final ExploreSession session;
	private final Commands commands;
	private final EPartService parts;
	private final WorkspaceSession workspaces;
	private Methodologies methodologies = Methodologies.NONE;
	private OpenWorkspace open = OpenWorkspace.NONE;

	@Inject
	public SliceBar(ExploreSession session, WorkspaceSession workspaces, ECommandService commands,
			EHandlerService handlers, EPartService parts) {
		this.session = session;
		this.workspaces = workspaces;
		this.commands = new Commands(commands, handlers);
		this.parts = parts;
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

	@Override
	protected SliceContent createContent(Composite parent) {
		new FileDrop(parent.getShell(), workspaces::openAny);
		return new SliceContent(parent, () -> methodologies, session::chosen, () -> open,
				new SliceContent.Reactions(commands::run, session::choose, session::choose, workspaces::show,
						() -> parts.showPart(ExploreConstants.PART_PROBLEMS, PartState.ACTIVATE)));
	}
}
