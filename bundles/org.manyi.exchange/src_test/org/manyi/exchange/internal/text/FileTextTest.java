/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTextTest {

	private static final EncodingChoice UTF_8 = new EncodingChoice(TextEncoding.UTF_8, 0);

	private static Path write(Path folder, byte[] bytes) throws IOException {
		return Files.write(folder.resolve("a.txt"), bytes);
	}

	private static String readAll(FileText text, int step) throws IOException {
		StringBuilder all = new StringBuilder();
		char[] buffer = new char[step];
		for (int count = text.read(buffer, 0, step); count >= 0; count = text.read(buffer, 0, step)) {
			all.append(buffer, 0, count);
		}
		return all.toString();
	}

	@Test
	void givesTheTextAndTheDigestOfTheBytes(@TempDir Path folder) throws Exception {
		String text = "满意,𠮷,abc\n".repeat(200_000);
		byte[] bytes = text.getBytes(Charset.forName("GB18030"));
		try (FileText file = new FileText(write(folder, bytes), new EncodingChoice(TextEncoding.GB18030, 0))) {
			assertEquals(text, readAll(file, 8191));
			assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)), file.sha256());
			assertEquals(bytes.length, file.bytePosition());
			assertFalse(file.isDamaged());
		}
	}

	@Test
	void marksUndecodableBytes(@TempDir Path folder) throws Exception {
		byte[] bytes = { 'a', (byte) 0xB2, 'b', (byte) 0xE6, (byte) 0xBB };
		try (FileText file = new FileText(write(folder, bytes), UTF_8)) {
			assertEquals("a\uFFFEb\uFFFE", readAll(file, 16));
			assertTrue(file.isDamaged());
		}
	}

	@Test
	void sequencesCutByTheBlockAreWhole(@TempDir Path folder) throws Exception {
		String text = "a" + "满".repeat(300_000);
		try (FileText file = new FileText(write(folder, text.getBytes(StandardCharsets.UTF_8)), UTF_8)) {
			assertEquals(text, readAll(file, 4096));
			assertFalse(file.isDamaged());
		}
	}

	@Test
	void findsLinesByAnyLineEnd(@TempDir Path folder) throws Exception {
		String text = "ab\ncd\r\nef\rgh";
		try (FileText file = new FileText(write(folder, text.getBytes(StandardCharsets.UTF_8)), UTF_8)) {
			readAll(file, 16);
			assertEquals(OptionalLong.of(3), file.lineStart(0, 1));
			assertEquals(OptionalLong.of(7), file.lineStart(0, 2));
			assertEquals(OptionalLong.of(10), file.lineStart(0, 3));
			assertEquals(OptionalLong.empty(), file.lineStart(0, 4));
			assertEquals("ef", file.record(7, 10));
			assertEquals("g", file.record(10, 1));
		}
	}

	@Test
	void readsAgainFromAnEarlierLine(@TempDir Path folder) throws Exception {
		String text = "0123456789\n".repeat(100_000);
		try (FileText file = new FileText(write(folder, text.getBytes(StandardCharsets.UTF_8)), UTF_8)) {
			assertEquals(text, readAll(file, 1000));
			long place = file.lineStart(11 * 50_000, 1).orElseThrow();
			file.rewind(place);
			assertEquals(text.substring((int) place), readAll(file, 1000));
		}
	}

	@Test
	void closingBeforeTheEndStopsTheReadingThread(@TempDir Path folder) throws Exception {
		Path path = write(folder, new byte[20_000_000]);
		FileText file = new FileText(path, UTF_8);
		assertEquals(10, file.read(new char[10], 0, 10));
		file.close();
		assertTrue(Thread.getAllStackTraces().keySet().stream()
				.noneMatch(thread -> thread.getName().equals("Survey file reader") && thread.isAlive()));
	}
}
