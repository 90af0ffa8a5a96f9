/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.manyi.exchange.api.FileSample;

/**
 * The beginning of a file, from which its kind, its separator and its header are told.
 *
 * @param bytes the first bytes, at most 256 KiB
 * @param whole whether they are the whole file
 */
public record FileHead(byte[] bytes, boolean whole) {

	private static final int MOST = FileSample.MOST;
	private static final int LOOKED_AT_FOR_CONTROLS = 8192;

	public static FileHead read(Path file) throws IOException {
		try (InputStream input = Files.newInputStream(file)) {
			byte[] bytes = input.readNBytes(MOST);
			return new FileHead(bytes, bytes.length < MOST);
		}
	}

	/** The format whose signature the file begins with. */
	public Optional<BinaryFormat> binaryFormat() {
		return BinaryFormat.of(bytes);
	}

	/** Whether one byte in ten is a control character that texts do not have. */
	public boolean isFullOfControls() {
		int length = Math.min(bytes.length, LOOKED_AT_FOR_CONTROLS);
		int controls = 0;
		for (int i = 0; i < length; i++) {
			if (bytes[i] >= 0 && bytes[i] < ' ' && (bytes[i] < '\b' || bytes[i] > '\r')) {
				controls++;
			}
		}
		return controls * 10 > length;
	}

	/** Whether every second byte is NUL, as in UTF-16 of western text. */
	public boolean alternatesWithNul() {
		int length = Math.min(bytes.length, LOOKED_AT_FOR_CONTROLS);
		int[] zeros = new int[2];
		for (int i = 0; i < length; i++) {
			if (bytes[i] == 0) {
				zeros[i % 2]++;
			}
		}
		return length >= 2 && Math.min(zeros[0], zeros[1]) * 20 <= length
				&& Math.max(zeros[0], zeros[1]) * 10 >= length * 4;
	}

	/** The bytes as text; a character cut at the end is left out. */
	public String text(EncodingChoice encoding) {
		ByteBuffer in = ByteBuffer.wrap(bytes, encoding.skip(), bytes.length - encoding.skip());
		CharBuffer out = CharBuffer.allocate(bytes.length + 16);
		new EscapingDecoder(encoding.encoding()).decode(in, out, whole);
		return out.flip().toString();
	}
}
