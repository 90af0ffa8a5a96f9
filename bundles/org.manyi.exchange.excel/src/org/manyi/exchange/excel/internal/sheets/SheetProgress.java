/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.sheets;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.manyi.exchange.api.TableVisitor;

/** Tells a monitor how much of a sheet has been read. */
public final class SheetProgress {

	private static final int ROWS_BETWEEN_REPORTS = 256;

	private final SubMonitor monitor;
	private int told;
	private int rows;

	public SheetProgress(String task, IProgressMonitor monitor) {
		this.monitor = SubMonitor.convert(monitor, task, TableVisitor.TICKS);
	}

	/**
	 * A row was read.
	 *
	 * @param done  bytes read of the sheet
	 * @param whole bytes of the sheet as far as is known
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	public void row(long done, long whole) {
		if (rows++ % ROWS_BETWEEN_REPORTS != 0) {
			return;
		}
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		int now = (int) Math.min(TableVisitor.TICKS, done * TableVisitor.TICKS / Math.max(1, whole));
		if (now > told) {
			monitor.worked(now - told);
			told = now;
		}
	}
}
