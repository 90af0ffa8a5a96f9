/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pipe whose reader went away is tested on the product; here is what it must not be mistaken for. */
class StandardOutputTest {

	@TempDir
	Path folder = Path.of("");

	@Test
	void passesEveryByteOn() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (StandardOutput out = new StandardOutput(bytes, folder)) {
			out.write('a');
			out.write(new byte[] { 'b', 'c', 'd' }, 1, 2);
		}
		assertArrayEquals(new byte[] { 'a', 'c', 'd' }, bytes.toByteArray());
	}

	@Test
	void aFileThatTakesNoMoreIsAFailure() throws IOException {
		Path file = Files.createFile(folder.resolve("out"));
		IOException full = new IOException("No space left on device");
		try (StandardOutput out = new StandardOutput(new Failing(full), file)) {
			assertSame(full, assertThrows(IOException.class, () -> out.write(1)));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "The pipe is being closed", "管道正在被关闭。", "Broken pipe" })
	void goesByTheMessageWhereFilesHaveNoMode(String message) throws IOException {
		try (StandardOutput out = new StandardOutput(new Failing(new IOException(message)),
				folder.resolve("missing"))) {
			assertEquals(message, assertThrows(ReaderGoneException.class, () -> out.write(1)).getMessage());
		}
	}

	private static final class Failing extends OutputStream {

		private final IOException failure;

		Failing(IOException failure) {
			this.failure = failure;
		}

		@Override
		public void write(int oneByte) throws IOException {
			throw failure;
		}
	}
}
