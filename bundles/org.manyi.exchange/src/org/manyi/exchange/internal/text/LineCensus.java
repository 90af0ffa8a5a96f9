/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.text;

/**
 * Counts the lines at the beginning of a text that are UTF-8 and those that are not. In a short file a single row of
 * another encoding holds many of all sequences, but it is one line.
 */
final class LineCensus {

	/** A line of the other encoding may be well-formed by chance where it has a character or two of as many bytes. */
	private static final int FEWEST_SEQUENCES = 2;
	private static final int BYTES_OF_A_HAN_CHARACTER = 3;

	private int utf8;
	private int other;
	private boolean firstIsUtf8;

	/** @param length how many of the bytes are of the text */
	static LineCensus of(byte[] bytes, int length) {
		LineCensus lines = new LineCensus();
		int begin = 0;
		for (int end = 0; end < length; end++) {
			if (bytes[end] == '\n' || end == length - 1) {
				lines.count(bytes, begin, end + 1);
				begin = end + 1;
			}
		}
		return lines;
	}

	private void count(byte[] bytes, int begin, int end) {
		Utf8Census census = new Utf8Census();
		int beyondAscii = 0;
		for (int place = begin; place < end; place++) {
			census.accept(bytes[place] & 0xFF);
			beyondAscii += bytes[place] < 0 ? 1 : 0;
		}
		boolean first = utf8 + other == 0;
		if (census.malformed() > 0) {
			other++;
		} else if (beyondAscii >= BYTES_OF_A_HAN_CHARACTER * Math.max(FEWEST_SEQUENCES, census.wellFormed())) {
			utf8++;
			firstIsUtf8 |= first;
		}
	}

	/** Whether more lines are UTF-8 than are not; of as many, the first one decides, which has the headings. */
	boolean areUtf8() {
		return utf8 > other || utf8 == other && firstIsUtf8;
	}
}
