/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * The progress of slices that several threads score: each asks whether it was cancelled, and counts slices when they
 * are done. A progress monitor is for one thread, so this lets in one at a time; what else a slice reports is dropped.
 */
final class SharedProgress extends NullProgressMonitor {

	private final IProgressMonitor slices;

	/**
	 * @param slices has one unit of work for each slice
	 */
	SharedProgress(IProgressMonitor slices) {
		this.slices = slices;
	}

	void slicesDone(int count) {
		synchronized (slices) {
			slices.worked(count);
		}
	}

	@Override
	public boolean isCanceled() {
		synchronized (slices) {
			return slices.isCanceled();
		}
	}

	@Override
	public void setCanceled(boolean cancelled) {
		synchronized (slices) {
			slices.setCanceled(cancelled);
		}
	}
}
