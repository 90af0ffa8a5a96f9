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
import org.manyi.service.weights.JudgmentService;

/** Checks the open text in a Job, a newer text in place of an older one. Used on the user's thread alone. */
final class TextCheck {

	private static final int DEBOUNCE = 250;

	private final EditorState state;
	private final UISynchronize ui;
	private Optional<MethodologyFileService> service = Optional.empty();
	private Optional<JudgmentService> judgments = Optional.empty();
	private Optional<Job> job = Optional.empty();

	TextCheck(EditorState state, UISynchronize ui) {
		this.state = state;
		this.ui = ui;
	}

	void setService(Optional<MethodologyFileService> present) {
		service = present;
		now();
	}

	void setJudgments(Optional<JudgmentService> present) {
		judgments = present;
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
		Optional<String> baseline = state.checked().before().isPresent() || !open.isChanged() ? Optional.empty()
				: Optional.of(open.saved());
		return new CheckJob(present, judgments,
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
		job.ifPresent(Job::cancel);
		job = Optional.empty();
	}
}
