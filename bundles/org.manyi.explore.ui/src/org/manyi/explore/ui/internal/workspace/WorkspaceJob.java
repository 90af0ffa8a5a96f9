/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.workspace;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.model.LocalizedText;
import org.manyi.service.HeldWorkspace;
import org.manyi.service.SurveySummary;
import org.manyi.store.api.EvidenceException;
import org.manyi.ui.JobWords;

/** Opens or makes a workspace, or lists its surveys, away from the user's thread. */
final class WorkspaceJob extends Job {

	/** What is done. */
	interface Work {

		Opened run(IProgressMonitor monitor) throws EvidenceException;
	}

	/**
	 * What came of it.
	 *
	 * @param held    the workspace
	 * @param surveys its surveys
	 */
	record Opened(HeldWorkspace held, List<SurveySummary> surveys) {
	}

	/** How it ended; called on the job's thread. */
	interface Listener {

		void opened(WorkspaceJob job, Opened opened);

		void failed(WorkspaceJob job, LocalizedText reason);

		/** It was cancelled, perhaps before it began. */
		void givenUp(WorkspaceJob job);
	}

	private final Work work;
	private final Listener listener;

	WorkspaceJob(String name, Work work, Listener listener) {
		super(name);
		this.work = work;
		this.listener = listener;
		JobWords.set(this, new LocalizedText("打开工作区", "Opening a workspace"));
		setUser(true);
		addJobChangeListener(new JobChangeAdapter() {
			@Override
			@NonNullByDefault({})
			public void done(IJobChangeEvent event) {
				if (event.getResult().matches(IStatus.CANCEL)) {
					listener.givenUp(WorkspaceJob.this);
				}
			}
		});
	}

	@Override
	@NonNullByDefault({})
	protected IStatus run(IProgressMonitor monitor) {
		try {
			listener.opened(this, work.run(monitor));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (EvidenceException e) {
			listener.failed(this, e.reason());
			return Status.OK_STATUS;
		} catch (RuntimeException | LinkageError e) {
			String detail = e.getClass().getSimpleName() + ": " + e.getMessage();
			listener.failed(this, new LocalizedText("打开工作区意外中止（" + detail + "）。请重试；仍然出现时请把日志发给维护人员。",
					"Opening the workspace ended unexpectedly (" + detail
							+ "). Try again; if it happens again, send the log to us."));
			return Status.warning("Opening a workspace ended unexpectedly", e);
		}
	}
}
