/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.service.AnalysisException;
import org.manyi.service.MethodologyFileService;

/**
 * Looks once a second whether the open file is still what it was: by its content, which no program can change unseen.
 */
final class FileWatch extends Job {

	private static final int PERIOD = 1000;

	private final MethodologyFileService service;
	private final Path file;
	private final Consumer<Optional<String>> seen;

	/**
	 * @param seen told what is in the file, on the job's thread: its SHA-256, empty where it is gone
	 */
	FileWatch(MethodologyFileService service, Path file, Consumer<Optional<String>> seen) {
		super("Watch of " + file.getFileName());
		this.service = service;
		this.file = file;
		this.seen = seen;
		setSystem(true);
	}

	@Override
	@NonNullByDefault({})
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Optional<String> hash = service.hash(file);
			if (!monitor.isCanceled()) {
				seen.accept(hash);
			}
		} catch (AnalysisException e) {
			// half written, or on a disk that is away for a moment: the next look tells
			return again(monitor);
		}
		return again(monitor);
	}

	private IStatus again(IProgressMonitor monitor) {
		if (!monitor.isCanceled()) {
			schedule(PERIOD);
		}
		return Status.OK_STATUS;
	}
}
