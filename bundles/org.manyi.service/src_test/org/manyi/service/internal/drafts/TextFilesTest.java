/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.drafts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.service.AnalysisException;
import org.manyi.service.FileChangedException;
import org.manyi.service.MethodologyFile;

@NonNullByDefault({})
class TextFilesTest {

	@TempDir
	Path folder;

	private final TextFiles files = new TextFiles();

	@Test
	void aFileKeepsItsByteOrderMarkAndLineEnds() throws Exception {
		Path file = folder.resolve("a b.yaml");
		Files.writeString(file, "\uFEFFid: a\r\n");
		MethodologyFile read = files.read(file);
		assertEquals("id: a\r\n", read.text());
		MethodologyFile written = files.write(file, "id: b\r\n", Optional.of(read));
		assertArrayEquals("\uFEFFid: b\r\n".getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
		assertEquals(Optional.of(written.hash()), files.hash(file));
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(1, left.count());
		}
	}

	@Test
	void whatAnotherProgramWroteStays() throws Exception {
		Path file = folder.resolve("m.yaml");
		Files.writeString(file, "id: a\n");
		MethodologyFile read = files.read(file);
		Files.writeString(file, "id: theirs\n");
		assertThrows(FileChangedException.class, () -> files.write(file, "id: mine\n", Optional.of(read)));
		assertThrows(FileChangedException.class, () -> files.write(file, "id: mine\n", Optional.empty()));
		assertEquals("id: theirs\n", Files.readString(file));
	}

	/** Of two who write at once what they read before, one is told. */
	@Test
	void ofTwoWritersAtOnceOneIsRefused() throws Exception {
		Path file = folder.resolve("m.yaml");
		Files.writeString(file, "id: a\n");
		MethodologyFile read = files.read(file);
		CyclicBarrier together = new CyclicBarrier(8);
		try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
			List<Future<Boolean>> written = IntStream.range(0, 8).mapToObj(writer -> writers.submit(() -> {
				together.await();
				try {
					files.write(file, "id: writer%d\n".formatted(writer), Optional.of(read));
					return true;
				} catch (FileChangedException | AnalysisException e) {
					return false;
				}
			})).toList();
			int winners = 0;
			for (Future<Boolean> one : written) {
				winners += one.get() ? 1 : 0;
			}
			assertEquals(1, winners);
		}
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(List.of(file), left.toList());
		}
	}

	@Test
	void aFileThatIsBeingWrittenStays() throws Exception {
		Path file = folder.resolve("m.yaml");
		Files.writeString(file, "id: a\n");
		MethodologyFile read = files.read(file);
		Path draft = Files.createFile(folder.resolve(".m.yaml.part"));

		AnalysisException refused = assertThrows(AnalysisException.class,
				() -> files.write(file, "id: b\n", Optional.of(read)));

		assertTrue(refused.reason().en().contains("is being written by another program; nothing was changed"),
				refused.reason()::toString);
		assertTrue(refused.reason().zh().contains(draft.getFileName().toString()), refused.reason()::toString);
		assertEquals("id: a\n", Files.readString(file));
		assertTrue(Files.exists(draft), "it belongs to the other one");
	}

	@Test
	void aFileThatWasTakenAwayIsSaidToBe() throws Exception {
		Path file = folder.resolve("m.yaml");
		assertEquals(Optional.empty(), files.hash(file));
		assertTrue(assertThrows(AnalysisException.class, () -> files.read(file)).reason().en().contains("m.yaml"));
		MethodologyFile written = files.write(file, "id: a\n", Optional.empty());
		Files.delete(file);
		assertThrows(FileChangedException.class, () -> files.write(file, "id: b\n", Optional.of(written)));
	}

	@Test
	void whatIsNoTextIsRefused() throws IOException {
		Path file = folder.resolve("m.yaml");
		Files.write(file, new byte[] { 'a', (byte) 0xC4, (byte) 0xFA });
		assertTrue(assertThrows(AnalysisException.class, () -> files.read(file)).reason().zh().contains("UTF-8"));
	}

	/** What was allowed of a file is so of the one in its place. */
	@Test
	void permissionsStay() throws Exception {
		Path file = folder.resolve("m.yaml");
		Files.writeString(file, "id: a\n");
		assumeTrue(Files.getFileAttributeView(file, PosixFileAttributeView.class) != null, "no permissions here");
		for (String permissions : List.of("rw-rw----", "rwxr-x--x", "rw-------")) {
			Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
			files.write(file, "id: " + permissions + "\n", Optional.of(files.read(file)));
			assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		}
	}

	@Test
	void aFileThatIsProtectedStays() throws Exception {
		Path file = folder.resolve("m.yaml");
		Files.writeString(file, "id: a\n");
		assumeTrue(Files.getFileAttributeView(file, PosixFileAttributeView.class) != null, "no permissions here");
		MethodologyFile read = files.read(file);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
		AnalysisException refused = assertThrows(AnalysisException.class,
				() -> files.write(file, "id: b\n", Optional.of(read)));
		assertTrue(refused.reason().en().contains("read-only") && refused.reason().zh().contains("只读"),
				refused.reason()::toString);
		assertEquals("id: a\n", Files.readString(file));
	}
}
