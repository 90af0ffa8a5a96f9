/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.tasks;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.model.LocalizedText;
import org.manyi.service.AnalysisException;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.DuplicateResponsesException;
import org.manyi.ui.JobWords;
import org.manyi.ui.Progress;
import org.manyi.ui.ProgressRelay;

/** Runs a task away from the user's thread. */
public final class TaskJob<T> extends Job {

	private final Task<T> task;
	private final Consumer<Progress> progress;
	private final Consumer<Runnable> ended;

	/**
	 * @param progress told how far it is, on the job's thread
	 * @param ended    given what is to be done on the user's thread now that it is over, on the job's thread
	 */
	public TaskJob(String name, Task<T> task, Consumer<Progress> progress, Consumer<Runnable> ended) {
		super(name);
		this.task = task;
		this.progress = progress;
		this.ended = ended;
		JobWords.set(this, new LocalizedText(name, name));
		setUser(true);
	}

	@Override
	@NonNullByDefault({})
	protected IStatus run(IProgressMonitor monitor) {
		try {
			T result = task.work().run(new ProgressRelay(monitor, progress));
			ended.accept(() -> task.done().accept(result));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			ended.accept(task.cancelled());
			return Status.CANCEL_STATUS;
		} catch (DuplicateResponsesException e) {
			failed(e.reason(), Optional.of(e));
			return Status.OK_STATUS;
		} catch (EvidenceException e) {
			failed(e.reason(), Optional.empty());
			return Status.OK_STATUS;
		} catch (AnalysisException e) {
			failed(e.reason(), Optional.empty());
			return Status.OK_STATUS;
		} catch (RuntimeException | LinkageError e) {
			String detail = e.getClass().getSimpleName() + ": " + e.getMessage();
			failed(new LocalizedText("意外中止（" + detail + "），没有保存任何内容。请重试；仍然出现时请把日志发给维护人员。",
					"This ended unexpectedly (" + detail
							+ "). Nothing was kept. Try again; if it happens again, send the log to us."),
					Optional.empty());
			return Status.warning("A step of an import ended unexpectedly", e);
		}
	}

	private void failed(LocalizedText reason, Optional<DuplicateResponsesException> duplicates) {
		ended.accept(() -> task.failed().accept(new Task.Failure(reason, duplicates)));
	}
}
