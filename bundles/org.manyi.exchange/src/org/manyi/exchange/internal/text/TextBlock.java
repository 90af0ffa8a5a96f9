/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.text;

/** A piece of decoded text on its way from the reading thread to the parsing one, reused. */
final class TextBlock {

	/** Room before the first character for the end of the block before, so that a record cut in two becomes one. */
	static final int ROOM = 1 << 13;

	/** The room, then the characters. */
	final char[] chars;
	int length;
	/** Where its first character stands among all characters of the file; set by the parsing thread. */
	long start;
	/** File position after the bytes this text comes from. */
	long bytePosition;
	/** Whether a NUL or an undecodable place is among the characters. */
	boolean damaged;
	boolean last;

	TextBlock(int capacity) {
		chars = new char[ROOM + capacity];
	}

	/** The index in {@link #chars} of a place in the text. */
	int index(long place) {
		return ROOM + (int) (place - start);
	}

	long end() {
		return start + length;
	}
}
