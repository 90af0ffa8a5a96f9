/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.workspace;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.service.HeldWorkspace;

/** Lets go of a workspace away from the user's thread: the store waits for whoever reads it before it is closed. */
@NonNullByDefault({})
final class ReleaseJob extends Job {

	private final HeldWorkspace held;

	ReleaseJob(HeldWorkspace held) {
		super("Workspace " + held.folder().getFileName());
		this.held = held;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		held.close();
		return Status.OK_STATUS;
	}
}
