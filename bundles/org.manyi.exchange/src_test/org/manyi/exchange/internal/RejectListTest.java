/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.model.Slice;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceQuery;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.EvidenceSource;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** The complete list of rejects on disk, progress and cancellation. */
@NonNullByDefault({})
class RejectListTest {

	@TempDir
	Path folder;

	private TestFile file;
	private Path list;

	@BeforeEach
	void makeFile() {
		file = new TestFile(folder);
		list = folder.resolve("rejects.csv");
	}

	private EvidenceResult read(Path rejects, IProgressMonitor monitor) throws EvidenceException {
		EvidenceSource source = TestReaders.provider().open(file.path(), Questionnaires.two());
		return source.read(
				new EvidenceQuery(Slice.ALL, Set.of(), List.of(), OptionalLong.empty(), Optional.of(rejects)), monitor);
	}

	private List<List<String>> records() throws IOException {
		try (Stream<CsvRecord> records = CsvReader.builder().detectBomHeader(true).ofCsvRecord(list).stream()) {
			return records.map(CsvRecord::getFields).toList();
		}
	}

	private List<String> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(path -> path.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void holdsEveryReject() throws Exception {
		file.text("Q1,Q2\n" + "1\n".repeat(1500) + "5,7\n");
		EvidenceResult result = read(list, new NullProgressMonitor());
		List<List<String>> records = records();
		assertEquals(List.of("row", "column", "value", "reason", "原因"), records.getFirst());
		assertEquals(1 + result.input().rejectedCount(), records.size());
		assertEquals(List.of("1502", "Q2", "7"), records.getLast().subList(0, 3));
		byte[] head = java.util.Arrays.copyOf(Files.readAllBytes(list), 3);
		assertArrayEquals(new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF }, head);
		assertEquals(List.of("rejects.csv", "survey.csv"), files());
	}

	@Test
	void isWrittenWhereNothingIsRejectedToo() throws Exception {
		file.text("Q1,Q2\n5,5\n");
		read(list, new NullProgressMonitor());
		assertEquals(1, records().size());
	}

	@Test
	void replacesAnOlderList() throws Exception {
		Files.writeString(list, "old");
		file.text("Q1,Q2\n5,5\n");
		read(list, new NullProgressMonitor());
		assertEquals("row", records().getFirst().getFirst());
	}

	@Test
	void cellsThatASpreadsheetWouldRunAreNeutral() throws Exception {
		file.text("Q1,Q2\n=1+1,+a\n-3,@x\n\"\tq\",5\n");
		read(list, new NullProgressMonitor());
		assertEquals(List.of("'=1+1", "'+a", "-3", "'@x", "'\tq"),
				records().stream().skip(1).map(record -> record.get(2)).toList());
	}

	@Test
	void failureLeavesTheOlderListAndNothingElse() throws Exception {
		Files.writeString(list, "old");
		file.text("Q1,Q2\n");
		assertThrows(EvidenceException.class, () -> read(list, new NullProgressMonitor()));
		assertEquals("old", Files.readString(list));
		assertEquals(List.of("rejects.csv", "survey.csv"), files());
	}

	@Test
	void cancelLeavesNothing() throws Exception {
		file.text("Q1,Q2\n" + "5,7\n".repeat(50_000));
		NullProgressMonitor cancelling = new NullProgressMonitor() {
			@Override
			public void worked(int work) {
				setCanceled(true);
			}
		};
		assertThrows(OperationCanceledException.class, () -> read(list, cancelling));
		assertEquals(List.of("survey.csv"), files());
	}

	@Test
	void progressReachesTheEnd() throws Exception {
		file.text("Q1,Q2\n" + "5,4\n".repeat(200_000));
		int[] worked = new int[2];
		read(list, new NullProgressMonitor() {
			@Override
			public void beginTask(String name, int totalWork) {
				worked[1] = totalWork;
			}

			@Override
			public void worked(int work) {
				worked[0] += work;
			}
		});
		assertTrue(worked[0] >= worked[1] * 0.9 && worked[0] <= worked[1], worked[0] + " of " + worked[1]);
	}

	@Test
	void neverOverwritesTheSurvey() throws Exception {
		file.text("Q1,Q2\n5,5\n");
		EvidenceException refusal = assertThrows(EvidenceException.class,
				() -> read(file.path(), new NullProgressMonitor()));
		assertTrue(refusal.reason().en().contains("overwrite"));
		assertEquals("Q1,Q2\n5,5\n", Files.readString(file.path()));
	}

	@Test
	void listThatCannotBeCompletedIsNamed() throws Exception {
		file.text("Q1,Q2\n" + "5,7\n".repeat(10_000));
		NullProgressMonitor removing = new NullProgressMonitor() {
			@Override
			public void worked(int work) {
				try (Stream<Path> files = Files.list(folder)) {
					for (Path path : files.filter(path -> path.toString().endsWith(".part")).toList()) {
						Files.delete(path);
					}
				} catch (IOException e) {
					throw new java.io.UncheckedIOException(e);
				}
			}
		};
		EvidenceException refusal = assertThrows(EvidenceException.class, () -> read(list, removing));
		assertTrue(refusal.reason().en().contains("Cannot write the list of rejects"), refusal.reason().en());
	}

	@Test
	void placeThatCannotBeWrittenIsNamed() throws Exception {
		file.text("Q1,Q2\n5,5\n");
		for (Path place : List.of(folder, folder.resolve("missing/rejects.csv"))) {
			EvidenceException refusal = assertThrows(EvidenceException.class,
					() -> read(place, new NullProgressMonitor()));
			assertTrue(refusal.reason().zh().contains(place.toString()));
		}
	}
}
