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
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.Commands;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.Notice;
import org.manyi.ui.Progress;

/** What is going on, with progress once it takes a while, and the language. */
public final class StatusBar extends ExploreBar<StatusContent> {

	private static final String LANGUAGE_COMMAND = "org.manyi.app.command.language";
	private static final String LANGUAGE_TAG = "org.manyi.app.language.tag";

	private final ExploreSession session;
	private final Commands commands;
	private Notice notice = new Notice("");

	@Inject
	public StatusBar(ExploreSession session, ECommandService commands, EHandlerService handlers) {
		this.session = session;
		this.commands = new Commands(commands, handlers);
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
		return new StatusContent(parent, () -> notice.text(), session::cancel,
				language -> commands.run(LANGUAGE_COMMAND, Map.of(LANGUAGE_TAG, language)));
	}

	@Override
	protected void begins() {
		content().ifPresent(StatusContent::expectProgress);
	}
}
