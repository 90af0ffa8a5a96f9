/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.service.AnalysisService;

/** Finds out which methodologies can be used, away from the user's thread: a plug-in may be slow to say what it is. */
final class MethodologiesJob extends Job {

	private final AnalysisService service;
	private final BiConsumer<MethodologiesJob, Methodologies> found;

	/**
	 * @param found called on the job's thread, unless the job is cancelled before
	 */
	MethodologiesJob(AnalysisService service, BiConsumer<MethodologiesJob, Methodologies> found) {
		super("Methodologies");
		this.service = service;
		this.found = found;
		setSystem(true);
	}

	@Override
	@NonNullByDefault({})
	protected IStatus run(IProgressMonitor monitor) {
		Methodologies methodologies = Methodologies.of(service);
		if (!monitor.isCanceled()) {
			found.accept(this, methodologies);
		}
		return Status.OK_STATUS;
	}
}
