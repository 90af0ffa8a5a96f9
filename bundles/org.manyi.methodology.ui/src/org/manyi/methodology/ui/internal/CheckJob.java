/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.service.DraftCheck;
import org.manyi.service.MethodologyFileService;

/** Checks a text away from the user's thread. */
final class CheckJob extends Job {

	private final MethodologyFileService service;
	private final String origin;
	private final String text;
	private final Consumer<DraftCheck> found;

	/**
	 * @param found called on the job's thread, unless the job is cancelled before
	 */
	CheckJob(MethodologyFileService service, String origin, String text, Consumer<DraftCheck> found) {
		super("Check of a methodology");
		this.service = service;
		this.origin = origin;
		this.text = text;
		this.found = found;
		setSystem(true);
	}

	@Override
	@NonNullByDefault({})
	protected IStatus run(IProgressMonitor monitor) {
		DraftCheck check = service.check(origin, text);
		if (!monitor.isCanceled()) {
			found.accept(check);
		}
		return Status.OK_STATUS;
	}
}
