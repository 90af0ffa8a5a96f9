/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal;

import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.UISynchronize;
import org.manyi.model.Methodology;
import org.manyi.service.MethodologyFileService;

/** Checks the open text in a Job, a newer text in place of an older one. Used on the user's thread alone. */
final class TextCheck {

	private static final int DEBOUNCE = 250;

	private final EditorState state;
	private final UISynchronize ui;
	private final EditorServices services;
	private final LatestJob check = new LatestJob();

	TextCheck(EditorState state, UISynchronize ui, EditorServices services) {
		this.state = state;
		this.ui = ui;
		this.services = services;
	}

	/** Checks at once. */
	void now() {
		start(0);
	}

	/** Checks once the user pauses. */
	void soon() {
		start(DEBOUNCE);
	}

	private void start(int delay) {
		check.start(state.document().flatMap(open -> services.files().map(present -> job(present, open))), delay);
	}

	private Job job(MethodologyFileService present, Document open) {
		Optional<String> baseline = state.checked().before().isPresent() || !open.isChanged() ? Optional.empty()
				: Optional.of(open.saved());
		return new CheckJob(present, services.judgments(),
				new CheckJob.Question(open.origin(), open.text().text(), baseline),
				found -> ui.asyncExec(() -> found(open, found)));
	}

	private void found(Document open, CheckJob.Found found) {
		boolean current = state.document()
				.filter(now -> now.text().equals(open.text()) && now.saved().equals(open.saved())).isPresent();
		if (current) {
			Checked last = state.checked();
			Optional<Methodology> usable = CheckJob.Found.usable(found.check());
			state.found(new Checked(found.check(),
					found.check().methodology().isEmpty() ? last.judgments() : found.judgments(),
					last.before().or(() -> open.isChanged() ? found.baseline() : usable), usable.or(last::after)));
		}
	}

	/** Gives up what is running. */
	void stop() {
		check.stop();
	}
}
