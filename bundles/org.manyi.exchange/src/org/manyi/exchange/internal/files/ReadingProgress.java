/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.files;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.manyi.exchange.api.FileStamp;
import org.manyi.exchange.api.TableVisitor;
import org.manyi.exchange.internal.text.FileText;

/** Tells a monitor how much of a file has been read. */
public final class ReadingProgress {

	private static final int TICKS = TableVisitor.TICKS;

	private final FileText text;
	private final long size;
	private final SubMonitor monitor;
	private int told;

	public ReadingProgress(FileStamp stamp, FileText text, IProgressMonitor monitor) {
		this.text = text;
		size = Math.max(1, stamp.size());
		this.monitor = SubMonitor.convert(monitor, stamp.path().toString(), TICKS);
	}

	/**
	 * Tells the progress made since the last time.
	 *
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	public void report() {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		int now = (int) (text.bytePosition() * TICKS / size);
		monitor.worked(now - told);
		told = now;
	}
}
