/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Cancels a running statement when its monitor is cancelled. Monitors cannot be waited for, so that one is asked every
 * {@value #PERIOD_MILLIS} ms; interrupts do nothing to a running statement.
 */
final class CancelWatch implements AutoCloseable {

	private static final int PERIOD_MILLIS = 20;

	private final Statement statement;
	private final IProgressMonitor monitor;
	private final CountDownLatch done = new CountDownLatch(1);

	CancelWatch(Statement statement, IProgressMonitor monitor) {
		this.statement = statement;
		this.monitor = monitor;
		Thread.ofVirtual().name("store-cancel").start(this::watch);
	}

	private void watch() {
		try {
			while (!done.await(PERIOD_MILLIS, TimeUnit.MILLISECONDS)) {
				if (monitor.isCanceled()) {
					statement.cancel();
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (SQLException e) {
			// closed meanwhile: there is nothing left to cancel
		}
	}

	@Override
	public void close() {
		done.countDown();
	}
}
