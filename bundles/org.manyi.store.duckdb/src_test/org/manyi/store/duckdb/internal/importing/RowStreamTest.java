/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

/** Batches between threads. */
@NonNullByDefault({})
class RowStreamTest {

	private static final int BATCHES = 1000;

	private final RowStream stream = new RowStream(new RowLayout(2, 1));

	@Test
	void everyBatchIsTakenOnce() throws InterruptedException, ExecutionException {
		try (ExecutorService takers = Executors.newFixedThreadPool(2)) {
			Callable<Integer> taker = () -> {
				int taken = 0;
				for (Optional<RowBatch> batch = stream.take(); batch.isPresent(); batch = stream.take()) {
					taken++;
					stream.giveBack(batch.get());
				}
				return taken;
			};
			List<Future<Integer>> taken = List.of(takers.submit(taker), takers.submit(taker));
			Set<RowBatch> made = new HashSet<>();
			for (int i = 0; i < BATCHES; i++) {
				RowBatch batch = stream.blank();
				made.add(batch);
				assertTrue(stream.put(batch));
			}
			stream.end();
			assertEquals(BATCHES, taken.get(0).get() + taken.get(1).get());
			assertTrue(made.size() < 30, "so many batches were made: " + made.size());
		}
	}

	@Test
	void batchesComeInTheirOrder() {
		List<RowBatch> batches = IntStream.range(0, 3).mapToObj(i -> stream.blank()).toList();
		batches.forEach(stream::put);
		stream.end();
		batches.forEach(batch -> assertSame(batch, stream.take().orElseThrow()));
		assertEquals(Optional.empty(), stream.take());
	}

	@Test
	void whoWaitsToPutIsFreedByClosing() throws InterruptedException, ExecutionException {
		try (ExecutorService putter = Executors.newSingleThreadExecutor()) {
			Future<Integer> put = putter.submit(() -> {
				int count = 0;
				while (stream.put(stream.blank())) {
					count++;
				}
				return count;
			});
			stream.take();
			stream.close();
			assertTrue(put.get() >= 1);
		}
		assertFalse(stream.put(stream.blank()));
		assertEquals(Optional.empty(), stream.take());
	}
}
