/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

	@TempDir
	Path folder = Path.of("");

	private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();

	@Test
	void writesToStandardOutput() throws CommandFailedException, ReaderGoneException {
		new Destination(Optional.empty(), stdout).write(content("结果"));
		assertEquals("结果", stdout.toString(StandardCharsets.UTF_8));
	}

	@Test
	void replacesAFileAndLeavesNothingBeside() throws IOException, CommandFailedException {
		Path file = Files.writeString(folder.resolve("结果.json"), "old and longer");
		to(file).write(content("new"));
		assertEquals("new", Files.readString(file));
		assertEquals(List.of("结果.json"), names());
		assertEquals(0, stdout.size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "store.duckdb", "store.duckdb.wal", "store.lock", "mappings/x.json", "link" })
	void leavesTheFilesOfAWorkspaceAlone(String name) throws IOException {
		Path store = Files.writeString(folder.resolve("store.duckdb"), "data");
		Files.createDirectory(folder.resolve("mappings"));
		Files.createSymbolicLink(folder.resolve("link"), store);
		Destination own = to(folder.resolve(name));
		assertThrows(CommandFailedException.class, own::check);
		assertThrows(CommandFailedException.class, () -> own.write(content("result")));
		assertEquals("data", Files.readString(store));
	}

	@Test
	void keepsTheOldFileWhenWritingFails() throws IOException {
		Path file = Files.writeString(folder.resolve("result.json"), "old");
		CommandFailedException failed = assertThrows(CommandFailedException.class, () -> to(file).write(out -> {
			out.write('x');
			throw new IOException("disk full");
		}));
		assertEquals("old", Files.readString(file));
		assertEquals(List.of("result.json"), names());
		assertTrue(failed.reason().en().contains(file + ": disk full."), failed.reason().en());
	}

	@Test
	void writesThroughASymbolicLink() throws IOException, CommandFailedException {
		Path file = Files.writeString(folder.resolve("real.json"), "old");
		Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
		to(link).write(content("new"));
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("new", Files.readString(file));
	}

	@Test
	void refusesAFolder() {
		assertThrows(CommandFailedException.class, () -> to(folder).check());
	}

	@Test
	void refusesAFolderThatIsNotThere() {
		CommandFailedException refused = assertThrows(CommandFailedException.class,
				() -> to(folder.resolve("missing/result.json")).check());
		assertTrue(refused.reason().en().contains("There is no folder " + folder.resolve("missing")),
				refused.reason().en());
	}

	@Test
	void saysThatStandardOutputDidNotTakeAll() {
		CommandFailedException failed = assertThrows(CommandFailedException.class,
				() -> new Destination(Optional.empty(), failing(new IOException("No space left on device")))
						.write(content("x")));
		assertTrue(failed.reason().en().contains(": No space left on device"), failed.reason().en());
	}

	@Test
	void hasNothingToSayToAReaderThatWentAway() {
		assertThrows(ReaderGoneException.class,
				() -> new Destination(Optional.empty(), failing(new ReaderGoneException(new IOException("EPIPE"))))
						.write(content("x")));
	}

	@Test
	void saysThatTheFolderIsMissing() {
		CommandFailedException failed = assertThrows(CommandFailedException.class,
				() -> to(folder.resolve("missing/result.json")).write(content("x")));
		assertTrue(failed.reason().zh().contains("请检查文件夹是否存在"), failed.reason().zh());
	}

	private static OutputStream failing(IOException failure) {
		return new OutputStream() {

			@Override
			public void write(int oneByte) throws IOException {
				throw failure;
			}
		};
	}

	private Destination to(Path file) {
		return new Destination(Optional.of(file), stdout);
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).toList();
		}
	}

	private static Destination.Content<RuntimeException> content(String text) {
		return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
	}
}
