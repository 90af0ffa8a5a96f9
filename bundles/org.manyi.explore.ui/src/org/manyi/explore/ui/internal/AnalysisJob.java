/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.model.LocalizedText;
import org.manyi.service.AnalysisException;
import org.manyi.ui.JobWords;
import org.manyi.ui.Progress;
import org.manyi.ui.ProgressRelay;

/**
 * Answers one question away from the user's thread.
 *
 * @param <T> the answer
 */
final class AnalysisJob<T> extends Job {

	/** How the question is answered. */
	@FunctionalInterface
	interface Work<T> {

		/** Called on the job's thread. */
		T run(IProgressMonitor monitor) throws AnalysisException;
	}

	/** How it goes on and ends; called on the job's thread. A job that is cancelled ends without a word. */
	interface Listener<T> {

		void progress(AnalysisJob<T> job, Progress progress);

		void done(AnalysisJob<T> job, T answer);

		void failed(AnalysisJob<T> job, LocalizedText reason);
	}

	private final Work<T> work;
	private final Listener<T> listener;

	/**
	 * @param name of what is analysed, for lists of jobs
	 */
	AnalysisJob(String name, Work<T> work, Listener<T> listener) {
		super("Analysis of " + name);
		JobWords.set(this, new LocalizedText("计算 " + name, "Scoring " + name));
		this.work = work;
		this.listener = listener;
	}

	@Override
	@NonNullByDefault({})
	protected IStatus run(IProgressMonitor monitor) {
		try {
			T answer = work.run(new ProgressRelay(monitor, now -> listener.progress(this, now)));
			if (!monitor.isCanceled()) {
				listener.done(this, answer);
			}
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (AnalysisException e) {
			listener.failed(this, e.reason());
			return Status.OK_STATUS;
		} catch (RuntimeException | LinkageError e) {
			listener.failed(this, unexpected(e));
			return Status.warning("An analysis ended unexpectedly", e);
		}
	}

	private LocalizedText unexpected(Throwable cause) {
		String detail = cause.getClass().getSimpleName() + ": " + cause.getMessage();
		return new LocalizedText("计分意外中止（" + detail + "）。请重试；仍然出现时请把日志发给维护人员。",
				"The analysis ended unexpectedly (" + detail
						+ "). Try again; if it happens again, send the log to us.");
	}
}
