/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.cases;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.manyi.exchange.api.FileStamp;
import org.manyi.exchange.api.TableVisitor;
import org.manyi.exchange.spss.internal.file.SavInput;

/** Tells a monitor how much of a file has been read. */
final class ReadingProgress {

	private final SavInput input;
	private final long size;
	private final SubMonitor monitor;
	private int told;

	ReadingProgress(FileStamp stamp, SavInput input, IProgressMonitor monitor) {
		this.input = input;
		size = Math.max(1, stamp.size());
		this.monitor = SubMonitor.convert(monitor, stamp.path().toString(), TableVisitor.TICKS);
	}

	/**
	 * Tells the progress made since the last time.
	 *
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	void report() {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		int now = (int) Math.min(TableVisitor.TICKS, input.position() * TableVisitor.TICKS / size);
		if (now > told) {
			monitor.worked(now - told);
			told = now;
		}
	}
}
