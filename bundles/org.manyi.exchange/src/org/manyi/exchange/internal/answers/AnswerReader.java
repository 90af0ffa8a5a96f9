/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.answers;

/** Reads answer cells to {@link AnswerCodes}, remembering the cells it has seen so that a cell costs a look-up. */
public final class AnswerReader {

	/** Different cells remembered; a column of free text taken for an item must not fill the memory. */
	private static final int REMEMBERED = 4096;
	private static final int LONGEST_REMEMBERED = 64;

	private final AnswerCodes codes;
	private final int blank;
	/** Codes of cells of one ASCII character. */
	private final byte[] single = new byte[128];
	private final TextTable seen = new TextTable();
	private final byte[] seenCodes = new byte[REMEMBERED];

	public AnswerReader(AnswerCodes codes) {
		this.codes = codes;
		blank = codes.codeOf("");
		for (int c = 0; c < single.length; c++) {
			single[c] = (byte) codes.codeOf(String.valueOf((char) c));
		}
	}

	/**
	 * The codes of cells of one ASCII character, by that character. Nearly all answers are such cells, so whoever reads
	 * many looks here first.
	 */
	public byte[] singleCodes() {
		return single;
	}

	/** The code of a cell. */
	public int read(char[] buffer, int offset, int length) {
		if (length == 1 && buffer[offset] < 128) {
			return single[buffer[offset]];
		}
		if (length == 0) {
			return blank;
		}
		if (length > LONGEST_REMEMBERED) {
			return codes.codeOf(new String(buffer, offset, length));
		}
		int number = seen.find(buffer, offset, length);
		if (number >= 0) {
			return seenCodes[number];
		}
		int code = codes.codeOf(new String(buffer, offset, length));
		if (seen.size() < REMEMBERED) {
			seenCodes[seen.add(buffer, offset, length)] = (byte) code;
		}
		return code;
	}
}
