/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.progress;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import org.eclipse.e4.core.contexts.IEclipseContext;

/** Puts what is being done into the application's context, and follows it from the start on. */
public final class ProgressAddon {

	private final RunningJobs jobs = new RunningJobs();

	@Inject
	public ProgressAddon(IEclipseContext context) {
		context.set(RunningJobs.class, jobs);
		jobs.start();
	}

	@PreDestroy
	void stop() {
		jobs.stop();
	}
}
