/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.model.GroupField;
import org.manyi.model.Slice;
import org.manyi.store.api.EvidenceQuery;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.EvidenceSource;

/** What stays in memory while a file is read does not grow with it. */
class MemoryTest {

	private static final int ROWS = 400_000;

	@Test
	void doesNotGrowWithTheFile(@TempDir Path folder) throws Exception {
		Path path = folder.resolve("large.csv");
		try (BufferedWriter out = Files.newBufferedWriter(path)) {
			out.write("id,unit,comment,Q1,Q2\n");
			for (int row = 0; row < ROWS; row++) {
				out.write("response-" + row + ",unit-" + row % 50 + ",\"comment number " + row + "\nof many\",5,"
						+ (row % 100 == 0 ? "bad" + row : "4") + "\n");
			}
		}
		EvidenceSource source = TestReaders.provider().open(path, Questionnaires.two());
		LiveBytes live = new LiveBytes();
		EvidenceResult result = source.read(new EvidenceQuery(Slice.ALL, java.util.Set.of(),
				java.util.List.of(GroupField.UNIT), java.util.OptionalLong.empty(), java.util.Optional.empty()), live);
		assertEquals(ROWS, result.total().tally().responses().returned());
		assertTrue(live.last - live.first < 4_000_000, "grew from " + live.first + " to " + live.last + " bytes");
		Reference.reachabilityFence(source);
	}

	/** Measures what is reachable after a quarter and after nine tenths of the file, when all limits are reached. */
	private static final class LiveBytes extends NullProgressMonitor {

		private int ticks;
		private long first;
		private long last;

		@Override
		public void worked(int work) {
			ticks += work;
			if (ticks >= 250 && first == 0) {
				first = measure();
			}
			if (ticks >= 900 && last == 0) {
				last = measure();
			}
		}

		private static long measure() {
			System.gc();
			Runtime runtime = Runtime.getRuntime();
			return runtime.totalMemory() - runtime.freeMemory();
		}
	}
}
