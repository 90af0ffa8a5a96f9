/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.model.Methodology;
import org.manyi.service.DraftCheck;
import org.manyi.service.MethodologyFileService;
import org.manyi.service.weights.JudgmentFindings;
import org.manyi.service.weights.JudgmentService;

/** Checks a text away from the user's thread, and tries its rule; it ends soon after it was cancelled. */
final class CheckJob extends Job {

	/**
	 * What is checked.
	 *
	 * @param origin   where the text comes from, for messages
	 * @param text     the text
	 * @param baseline another text whose methodology is wanted as well; empty where that is known
	 */
	record Question(String origin, String text, Optional<String> baseline) {
	}

	/**
	 * What was found.
	 *
	 * @param check     what is to be said of the text
	 * @param judgments how far its judgments agree
	 * @param baseline  the methodology of the other text; empty where it was not asked for, or is none
	 */
	record Found(DraftCheck check, JudgmentFindings judgments, Optional<Methodology> baseline) {

		/** The methodology that can be scored by; empty while anything is wrong with the text. */
		static Optional<Methodology> usable(DraftCheck check) {
			return check.methodology().filter(read -> check.problems().isEmpty());
		}
	}

	private final MethodologyFileService service;
	private final Optional<JudgmentService> judgments;
	private final Question question;
	private final Consumer<Found> found;

	/**
	 * @param found called on the job's thread, unless the job is cancelled before
	 */
	CheckJob(MethodologyFileService service, Optional<JudgmentService> judgments, Question question,
			Consumer<Found> found) {
		super("Check of a methodology");
		this.service = service;
		this.judgments = judgments;
		this.question = question;
		this.found = found;
		setSystem(true);
	}

	@Override
	@NonNullByDefault({})
	protected IStatus run(IProgressMonitor monitor) {
		try {
			DraftCheck check = service.check(question.origin(), question.text(), monitor);
			JudgmentFindings agreement = check.methodology()
					.flatMap(read -> judgments.map(present -> present.examine(read, monitor)))
					.orElse(JudgmentFindings.NONE);
			Optional<Methodology> baseline = question.baseline()
					.flatMap(text -> Found.usable(service.check(question.origin(), text, monitor)));
			if (!monitor.isCanceled()) {
				found.accept(new Found(check, agreement, baseline));
			}
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		}
	}
}
