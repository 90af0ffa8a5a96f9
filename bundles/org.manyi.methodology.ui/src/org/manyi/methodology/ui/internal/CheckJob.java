/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.FileProblem;
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
		List<Throwable> thrown = new ArrayList<>();
		try {
			DraftCheck check = service.check(question.origin(), question.text(), monitor);
			JudgmentFindings agreement = attempt(() -> agreement(check, monitor), JudgmentFindings.NONE, thrown);
			DraftCheck shown = thrown.isEmpty() ? check : withoutAgreement(check, thrown.getFirst());
			// what is said of this text holds whatever becomes of the other
			Optional<Methodology> baseline = attempt(() -> baseline(monitor), Optional.empty(), thrown);
			tell(new Found(shown, agreement, baseline), monitor);
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (RuntimeException | LinkageError e) {
			thrown.add(e);
			tell(new Found(failed(e), JudgmentFindings.NONE, Optional.empty()), monitor);
		}
		return thrown.isEmpty() ? Status.OK_STATUS
				: Status.warning("A check of a methodology ended unexpectedly", thrown.getFirst());
	}

	private static <T> T attempt(Supplier<T> step, T otherwise, List<Throwable> thrown) {
		try {
			return step.get();
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException | LinkageError e) {
			thrown.add(e);
			return otherwise;
		}
	}

	private JudgmentFindings agreement(DraftCheck check, IProgressMonitor monitor) {
		return check.methodology().flatMap(read -> judgments.map(present -> present.examine(read, monitor)))
				.orElse(JudgmentFindings.NONE);
	}

	private Optional<Methodology> baseline(IProgressMonitor monitor) {
		return question.baseline()
				.flatMap(text -> Found.usable(service.check(question.origin(), text, monitor)));
	}

	private void tell(Found all, IProgressMonitor monitor) {
		if (!monitor.isCanceled()) {
			found.accept(all);
		}
	}

	/** The rule can be scored all the same. */
	private static DraftCheck withoutAgreement(DraftCheck check, Throwable cause) {
		List<FileProblem> warnings = new ArrayList<>(check.warnings());
		warnings.add(new FileProblem(1, 1, new LocalizedText(
				"判断矩阵的一致性没能算出（" + words(cause) + "）。修改后会再次检查；仍然出现时请把日志发给维护人员。",
				"How far the judgments agree could not be computed (" + words(cause)
						+ "). It is tried again when the text changes; if it happens again, send the log to us.")));
		return new DraftCheck(check.methodology(), check.problems(), check.obstacles(), warnings, check.weights(),
				check.unweighed());
	}

	/** Nothing is known of the text but that. */
	private static DraftCheck failed(Throwable cause) {
		return new DraftCheck(Optional.empty(), List.of(new FileProblem(1, 1, new LocalizedText(
				"检查意外中止（" + words(cause) + "），不知道这份文本对不对。修改后会再次检查；仍然出现时请把日志发给维护人员。",
				"The check ended unexpectedly (" + words(cause) + "); whether this text is right is not known. It is "
						+ "checked again when the text changes; if it happens again, send the log to us."))),
				List.of(), List.of(), Optional.empty(), Optional.empty());
	}

	private static String words(Throwable cause) {
		return cause.getClass().getSimpleName() + ": " + cause.getMessage();
	}
}
