/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.importing;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.manyi.store.duckdb.internal.Session;

/**
 * Runs the statements of an import, one at a time, beside the thread that reads the file. While one is under way,
 * nobody else may use the session.
 */
final class ImportThread implements AutoCloseable {

	/** Something to be done with a session. */
	@FunctionalInterface
	interface Work {

		void run(Session session) throws SQLException;
	}

	private final Session session;
	private final ExecutorService thread = Executors
			.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("Store import").factory());
	private @Nullable Future<?> underWay;

	ImportThread(Session session) {
		this.session = session;
	}

	/** Begins something as soon as what was begun before is done. */
	void begin(Work work) throws SQLException {
		await();
		underWay = thread.submit(() -> {
			work.run(session);
			return work;
		});
	}

	/**
	 * Waits until all is done that was begun.
	 *
	 * @throws SQLException when it failed
	 */
	void await() throws SQLException {
		Future<?> last = underWay;
		underWay = null;
		if (last == null) {
			return;
		}
		try {
			last.get();
		} catch (ExecutionException e) {
			if (e.getCause() instanceof SQLException failure) {
				throw failure;
			}
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			underWay = last;
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
	}

	/** Waits, however long it takes and whatever became of it: the session is free again. */
	@Override
	public void close() {
		thread.close();
	}
}
