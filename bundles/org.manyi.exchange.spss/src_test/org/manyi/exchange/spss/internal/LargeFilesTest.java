/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.exchange.api.TableVisitor;
import org.manyi.exchange.spss.internal.dictionary.FileHeader.Compression;
import org.manyi.model.AnswerState;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;

/** Memory, progress and cancellation while many cases are read. */
@NonNullByDefault({})
class LargeFilesTest {

	private static final int ROWS = 400_000;

	@TempDir
	Path folder;

	/** A case of 32 bytes, many times. */
	private SurveyTable large() throws Exception {
		SavWriter writer = SavWriter.little(Compression.NONE).number("ID", "").number("Q1", "").string("UNIT", 16, "");
		byte[] dictionary = writer.declare(ROWS).file();
		byte[] row = new byte[32];
		System.arraycopy(writer.padded("服务一部", 16), 0, row, 16, 16);
		Path file = folder.resolve("large.sav");
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			out.write(dictionary);
			for (int i = 0; i < ROWS; i++) {
				out.write(row);
			}
		}
		return new SpssFormat().open(ReadTable.sample(file), ReadOptions.NONE);
	}

	@Test
	void memoryDoesNotGrowWithTheFile() throws Exception {
		SurveyTable table = large();
		Count count = new Count();
		LiveBytes live = new LiveBytes();
		assertEquals(ROWS, table.read(count, live).rows());
		assertEquals(ROWS, count.rows);
		assertEquals(3L * ROWS, count.cells);
		assertEquals(TableVisitor.TICKS, live.ticks);
		assertTrue(live.last - live.first < 2_000_000, "grew from " + live.first + " to " + live.last + " bytes");
	}

	@Test
	void canBeCancelled() throws Exception {
		SurveyTable table = large();
		Count count = new Count();
		NullProgressMonitor monitor = new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return count.rows >= ROWS / 2;
			}
		};
		assertThrows(OperationCanceledException.class, () -> table.read(count, monitor));
		assertTrue(count.rows < ROWS / 2 + 1000, count.rows + " rows");
	}

	/** What is reachable after a quarter and after nine tenths of the file. */
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

	private static final class Count implements TableVisitor {

		private long rows;
		private long cells;

		@Override
		public void cell(int column, char[] buffer, int offset, int length) {
			cells++;
		}

		@Override
		public void cell(int column, AnswerState state) {
			cells++;
		}

		@Override
		public void endRow(long row) throws EvidenceException {
			rows = row;
		}

		@Override
		public void rejectRow(Reject reject) {
			throw new AssertionError(reject.toString());
		}
	}
}
