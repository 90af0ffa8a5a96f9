/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.service.AnalysisService;
import org.manyi.service.plugin.PlugInService;

/** Asks which methodologies there are, away from the user's thread: a plug-in may be slow to bring its file. */
final class EntriesJob extends Job {

	private final AnalysisService service;
	private final Optional<PlugInService> plugIns;
	private final Consumer<List<EntryRow>> found;

	/**
	 * @param plugIns knows those that cannot be used; empty while there is no such service
	 * @param found called on the job's thread, unless the job is cancelled before
	 */
	EntriesJob(AnalysisService service, Optional<PlugInService> plugIns, Consumer<List<EntryRow>> found) {
		super("List of methodologies");
		this.service = service;
		this.plugIns = plugIns;
		this.found = found;
		setSystem(true);
	}

	@Override
	@NonNullByDefault({})
	protected IStatus run(IProgressMonitor monitor) {
		Stream<EntryRow> methodologies = service.methodologies().stream().map(EntryRow::of);
		Stream<EntryRow> unusable = plugIns.stream().flatMap(present -> present.overview().unusable().stream())
				.map(EntryRow::of);
		List<EntryRow> rows = Stream.concat(methodologies, unusable).toList();
		if (!monitor.isCanceled()) {
			found.accept(rows);
		}
		return Status.OK_STATUS;
	}
}
