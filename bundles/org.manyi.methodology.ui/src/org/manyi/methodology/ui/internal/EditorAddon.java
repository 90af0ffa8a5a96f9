/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal;

import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jdt.annotation.Nullable;
import org.manyi.methodology.ui.internal.dialogs.UnsavedChanges;
import org.manyi.service.MethodologyFileService;
import org.manyi.service.weights.JudgmentService;
import org.manyi.ui.ClosingGuards;

/** Puts the session into the application's context and feeds it with the service as it comes and goes. */
public final class EditorAddon {

	private final EditorSession session;
	private final UISynchronize ui;
	private Optional<MethodologyFileService> service = Optional.empty();
	private Optional<JudgmentService> judgments = Optional.empty();
	private boolean started;
	private Messages messages = new Messages();

	@Inject
	public EditorAddon(IEclipseContext context, UISynchronize ui) {
		this.ui = ui;
		session = new EditorSession(context, ui);
		context.set(EditorSession.class, session);
	}

	@Inject
	void service(@org.eclipse.e4.core.di.annotations.Optional @Nullable MethodologyFileService present) {
		service = Optional.ofNullable(present);
		if (started) {
			ui.asyncExec(() -> session.setService(service));
		}
	}

	@Inject
	void judgments(@org.eclipse.e4.core.di.annotations.Optional @Nullable JudgmentService present) {
		judgments = Optional.ofNullable(present);
		if (started) {
			ui.asyncExec(() -> session.setJudgments(judgments));
		}
	}

	@Inject
	void texts(@Translation Messages current) {
		messages = current;
	}

	@PostConstruct
	void start(ClosingGuards guards) {
		guards.add(window -> new UnsavedChanges(window, messages, session).mayGo());
		started = true;
		session.setService(service);
		session.setJudgments(judgments);
	}

	@PreDestroy
	void stop() {
		session.stop();
	}
}
