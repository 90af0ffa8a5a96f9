/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.text;

import java.io.IOException;
import java.io.InputStream;

/**
 * Decides the encoding of a file from its bytes. A byte order mark decides; without one, UTF-8 and GB18030 are tried on
 * the same bytes. UTF-8 wins where it fits, also with a stray byte here and there: where at most one multi-byte
 * sequence in ten is malformed, or no more of them than in GB18030, or where more of the first lines are UTF-8 than are
 * not. What is neither, because few of its sequences are characters of Chinese text, is windows-1252. A file of ASCII
 * alone is UTF-8.
 */
public final class EncodingDetector {

	/** So many multi-byte sequences decide; the rest of the file is not looked at. */
	private static final long ENOUGH = 20_000;
	/** A single stray byte does not make a text western. */
	private static final int FEWEST_WESTERN = 2;
	private static final int BUFFER = 1 << 18;
	/** Bytes looked at by one call: many short calls are compiled sooner than one long loop. */
	private static final int STRETCH = 4096;

	private final Utf8Census utf8 = new Utf8Census();
	private final Gb18030Census gb18030 = new Gb18030Census();

	/** Reads as much of the stream as the decision takes. The stream is not closed. */
	public static EncodingChoice detect(InputStream bytes) throws IOException {
		return new EncodingDetector().decide(bytes);
	}

	private EncodingDetector() {
	}

	private EncodingChoice decide(InputStream bytes) throws IOException {
		byte[] buffer = new byte[BUFFER];
		int length = bytes.readNBytes(buffer, 0, BUFFER);
		if (startsWith(buffer, length, 0xEF, 0xBB, 0xBF)) {
			return new EncodingChoice(TextEncoding.UTF_8, 3);
		}
		if (startsWith(buffer, length, 0xFF, 0xFE)) {
			return new EncodingChoice(TextEncoding.UTF_16LE, 2);
		}
		if (startsWith(buffer, length, 0xFE, 0xFF)) {
			return new EncodingChoice(TextEncoding.UTF_16BE, 2);
		}
		boolean linesAreUtf8 = LineCensus.of(buffer, length).areUtf8();
		while (length > 0 && utf8.wellFormed() + utf8.malformed() < ENOUGH) {
			scan(buffer, length);
			length = bytes.readNBytes(buffer, 0, BUFFER);
		}
		return new EncodingChoice(withoutMark(linesAreUtf8), 0);
	}

	private TextEncoding withoutMark(boolean linesAreUtf8) {
		if (utf8.malformed() * 10 <= utf8.wellFormed() || linesAreUtf8) {
			return TextEncoding.UTF_8;
		}
		boolean severalPlaces = utf8.malformed() >= FEWEST_WESTERN || gb18030.malformed() == 0;
		if (utf8.wellFormed() == 0 && severalPlaces && !gb18030.isLikely()) {
			return TextEncoding.WINDOWS_1252;
		}
		return utf8.malformed() <= gb18030.malformed() ? TextEncoding.UTF_8 : TextEncoding.GB18030;
	}

	private void scan(byte[] buffer, int length) {
		int position = 0;
		while (position < length) {
			if (!utf8.isPending() && !gb18030.isPending()) {
				int end = Math.min(length, position + STRETCH);
				position = afterAscii(buffer, position, end);
				if (position == end) {
					continue;
				}
			}
			int value = buffer[position++] & 0xFF;
			utf8.accept(value);
			gb18030.accept(value);
		}
	}

	/** The place of the first byte that is no ASCII, {@code end} where there is none. */
	private static int afterAscii(byte[] buffer, int begin, int end) {
		int position = begin;
		while (position + 8 <= end && (buffer[position] | buffer[position + 1] | buffer[position + 2]
				| buffer[position + 3] | buffer[position + 4] | buffer[position + 5] | buffer[position + 6]
				| buffer[position + 7]) >= 0) {
			position += 8;
		}
		while (position < end && buffer[position] >= 0) {
			position++;
		}
		return position;
	}

	private static boolean startsWith(byte[] buffer, int length, int... mark) {
		if (length < mark.length) {
			return false;
		}
		for (int i = 0; i < mark.length; i++) {
			if ((buffer[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}
}
