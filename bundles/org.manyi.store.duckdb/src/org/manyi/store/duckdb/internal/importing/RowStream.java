/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Batches of rows on their way from the thread that reads a file to those of the database that insert them. A few
 * batches at most are on the way, and empty ones go back, so that memory does not grow with the file.
 */
final class RowStream {

	/** Enough for every thread to find a full one while another is filled. */
	private static final int MOST_FULL = 16;

	private final RowLayout layout;
	private final Deque<RowBatch> full = new ArrayDeque<>();
	private final Deque<RowBatch> empty = new ArrayDeque<>();
	private boolean ended;
	private boolean closed;

	RowStream(RowLayout layout) {
		this.layout = layout;
	}

	/** The names of the columns, in order. */
	List<String> columns() {
		return RowBatch.columns(layout);
	}

	/** An empty batch to be filled and {@linkplain #put put}. */
	synchronized RowBatch blank() {
		RowBatch batch = empty.poll();
		return batch == null ? new RowBatch(layout) : batch;
	}

	/**
	 * Hands a batch over; waits while too many are on the way.
	 *
	 * @return whether it will be taken; not after {@link #close}
	 */
	synchronized boolean put(RowBatch batch) {
		while (full.size() >= MOST_FULL && !closed) {
			pause();
		}
		if (!closed) {
			full.add(batch);
		}
		notifyAll();
		return !closed;
	}

	/** The next batch, which is to be {@linkplain #giveBack given back}; waits for it; empty at the end. */
	synchronized Optional<RowBatch> take() {
		while (full.isEmpty() && !ended) {
			pause();
		}
		RowBatch batch = full.poll();
		notifyAll();
		return Optional.ofNullable(batch);
	}

	/** Takes a batch back that was read. */
	synchronized void giveBack(RowBatch batch) {
		batch.clear();
		empty.add(batch);
	}

	/** Nothing more will be put. */
	synchronized void end() {
		ended = true;
		notifyAll();
	}

	/** Nothing more will be taken. */
	synchronized void close() {
		closed = true;
		ended = true;
		full.clear();
		notifyAll();
	}

	private void pause() {
		try {
			wait();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
	}
}
