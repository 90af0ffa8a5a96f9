/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.bars;

import java.util.Map;

import jakarta.inject.Inject;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.ExploreConstants;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.Notice;
import org.manyi.explore.ui.internal.workspace.OpenWorkspace;
import org.manyi.ui.Commands;
import org.manyi.ui.Progress;

/** What is going on, with progress once it takes a while; of which data the window speaks; the language. */
public final class StatusBar extends ExploreBar<StatusContent> {

	private static final String LANGUAGE_COMMAND = "org.manyi.app.command.language";
	private static final String LANGUAGE_TAG = "org.manyi.app.language.tag";

	private final ExploreSession session;
	private final Commands commands;
	private final EPartService parts;
	private Notice notice = new Notice("");
	private OpenWorkspace open = OpenWorkspace.NONE;

	@Inject
	public StatusBar(ExploreSession session, ECommandService commands, EHandlerService handlers, EPartService parts) {
		this.session = session;
		this.commands = new Commands(commands, handlers);
		this.parts = parts;
	}

	@Inject
	void workspace(OpenWorkspace current) {
		open = current;
		refresh();
	}

	@Inject
	void progress(Progress current) {
		content().ifPresent(shown -> shown.advance(current));
	}

	@Inject
	void notice(Notice current) {
		notice = current;
		refresh();
	}

	@Override
	protected StatusContent createContent(Composite parent) {
		return new StatusContent(parent, () -> notice.text(), () -> open, new StatusContent.Reactions(session::cancel,
				() -> parts.showPart(ExploreConstants.PART_DECISIONS, PartState.ACTIVATE),
				language -> commands.run(LANGUAGE_COMMAND, Map.of(LANGUAGE_TAG, language))));
	}

	@Override
	protected void begins() {
		content().ifPresent(shown -> shown.expectProgress(exploration()));
	}
}
