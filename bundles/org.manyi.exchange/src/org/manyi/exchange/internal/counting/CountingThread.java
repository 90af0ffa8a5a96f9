/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.counting;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Counts rows on a thread of its own, in the order they come, while the next ones are read. What does not fill a batch
 * is counted by the caller, so that a short file takes no thread. For one caller's thread.
 */
public final class CountingThread implements AutoCloseable {

	private final EvidenceCounter counter;
	/** Holds the row that is being counted. */
	private final ResponseRow counted;
	private final ExecutorService thread = Executors
			.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("Response counter").factory());
	private Future<?> counting = CompletableFuture.completedFuture(null);
	private RowBatch filled = new RowBatch();
	private RowBatch emptied = new RowBatch();

	public CountingThread(EvidenceCounter counter, CountingContext context) {
		this.counter = counter;
		counted = new ResponseRow(context);
	}

	/**
	 * Counts a returned sheet where it is in the slice, sooner or later. The row can be changed afterwards. Throws what
	 * counting this row or one before it threw.
	 *
	 * @throws UncheckedIOException when interrupted
	 */
	public void add(ResponseRow row) {
		if (counter.includes(row) && !filled.add(row)) {
			await();
			RowBatch full = filled;
			filled = emptied;
			emptied = full;
			counting = thread.submit(() -> full.drain(counted, counter::count));
			filled.add(row);
		}
	}

	/**
	 * Waits until all rows are counted. Throws what counting one of them threw.
	 *
	 * @throws UncheckedIOException when interrupted
	 */
	public void finish() {
		await();
		filled.drain(counted, counter::count);
	}

	private void await() {
		try {
			counting.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new UncheckedIOException(new InterruptedIOException());
		} catch (ExecutionException e) {
			if (e.getCause() instanceof Error error) {
				throw error;
			}
			throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
		}
	}

	@Override
	public void close() {
		thread.close();
	}
}
