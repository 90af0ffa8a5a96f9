/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.model.LocalizedText;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.AnalysisService;
import org.manyi.ui.Progress;
import org.manyi.ui.ProgressRelay;

/** Answers one question away from the user's thread. */
final class AnalysisJob extends Job {

	/** How it ended; called on the job's thread. A job that is cancelled ends without a word. */
	interface Listener {

		void done(AnalysisJob job, Analysis analysis);

		void failed(AnalysisJob job, LocalizedText reason);
	}

	private final AnalysisService service;
	private final AnalysisRequest request;
	private final Consumer<Progress> progress;
	private final Listener listener;

	AnalysisJob(AnalysisService service, AnalysisRequest request, Consumer<Progress> progress, Listener listener) {
		super("Analysis of " + Source.of(request).name());
		this.service = service;
		this.request = request;
		this.progress = progress;
		this.listener = listener;
	}

	AnalysisRequest request() {
		return request;
	}

	@Override
	@NonNullByDefault({})
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Analysis analysis = service.analyse(request, new ProgressRelay(monitor, progress));
			if (!monitor.isCanceled()) {
				listener.done(this, analysis);
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
				"The analysis ended unexpectedly (" + detail + "). Try again; if it happens again, send the log to us.");
	}
}
