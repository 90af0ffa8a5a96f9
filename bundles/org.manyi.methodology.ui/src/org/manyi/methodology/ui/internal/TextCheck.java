/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.UISynchronize;
import org.manyi.model.Methodology;
import org.manyi.service.DraftCheck;
import org.manyi.service.MethodologyFileService;

/** Checks the open text in a Job, a newer text in place of an older one. Used on the user's thread alone. */
final class TextCheck {

	private static final int DEBOUNCE = 250;

	private final EditorState state;
	private final UISynchronize ui;
	private Optional<MethodologyFileService> service = Optional.empty();
	private Optional<Job> job = Optional.empty();

	TextCheck(EditorState state, UISynchronize ui) {
		this.state = state;
		this.ui = ui;
	}

	void setService(Optional<MethodologyFileService> present) {
		service = present;
		now();
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
		stop();
		job = state.document().flatMap(open -> service.map(present -> job(present, open)));
		job.ifPresent(check -> check.schedule(delay));
	}

	private Job job(MethodologyFileService present, Document open) {
		Function<String, Optional<Methodology>> methodology = text -> present.check(open.origin(), text).methodology();
		Optional<Methodology> known = state.checked().before();
		return new CheckJob(present, open.origin(), open.text().text(), found -> {
			Optional<Methodology> before = known.isPresent() ? known
					: open.isChanged() ? methodology.apply(open.saved()) : found.methodology();
			ui.asyncExec(() -> found(open, found, before));
		});
	}

	private void found(Document open, DraftCheck found, Optional<Methodology> before) {
		boolean current = state.document()
				.filter(now -> now.text().equals(open.text()) && now.saved().equals(open.saved())).isPresent();
		if (current) {
			Checked last = state.checked();
			state.found(new Checked(found, before, found.methodology().or(last::after)));
		}
	}

	/** Gives up what is running. */
	void stop() {
		job.ifPresent(Job::cancel);
		job = Optional.empty();
	}
}
