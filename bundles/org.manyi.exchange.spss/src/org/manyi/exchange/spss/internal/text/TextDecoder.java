/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes the padded texts of a system file, strictly. Blanks and NUL at the end are padding. A character of which
 * only the beginning stands at the end of a text is left out: programs cut texts at a number of bytes, and pad them
 * again.
 */
public final class TextDecoder {

	/** Stands for what the encoding does not allow: U+FFFD. */
	private static final char REPLACEMENT = '\uFFFD';

	private final CharsetDecoder decoder;
	private char[] chars = new char[256];
	private int length;

	public TextDecoder(SavEncoding encoding) {
		decoder = encoding.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
	}

	/** Holds what was decoded last, from its beginning on. */
	public char[] chars() {
		return chars;
	}

	/** Characters that were decoded last. */
	public int length() {
		return length;
	}

	/** Whether a NUL stands in what was decoded last. */
	public boolean holdsNul() {
		for (int i = 0; i < length; i++) {
			if (chars[i] == 0) {
				return true;
			}
		}
		return false;
	}

	/** What was decoded last. */
	public String text() {
		return new String(chars, 0, length);
	}

	/**
	 * Decodes a text.
	 *
	 * @return whether the encoding allows all of it; what it does not allow is replaced by U+FFFD
	 */
	public boolean decode(byte[] bytes, int count) {
		int end = count;
		while (end > 0 && (bytes[end - 1] == ' ' || bytes[end - 1] == 0)) {
			end--;
		}
		// no encoding gives more than one character per byte
		if (chars.length < end + 1) {
			chars = new char[Math.max(end + 1, 2 * chars.length)];
		}
		return isAscii(bytes, end) || decodeWide(ByteBuffer.wrap(bytes, 0, end));
	}

	/** Decodes a text of the dictionary. */
	public String text(byte[] bytes) {
		decode(bytes, bytes.length);
		return text();
	}

	private boolean isAscii(byte[] bytes, int end) {
		for (int i = 0; i < end; i++) {
			if (bytes[i] < 0) {
				return false;
			}
			chars[i] = (char) bytes[i];
		}
		length = end;
		return true;
	}

	private boolean decodeWide(ByteBuffer in) {
		boolean fits = true;
		CharBuffer out = CharBuffer.wrap(chars);
		decoder.reset();
		// what is incomplete at the end stays in the buffer
		CoderResult result = decoder.decode(in, out, false);
		while (result.isError()) {
			fits = false;
			in.position(in.position() + result.length());
			out.put(REPLACEMENT);
			result = decoder.decode(in, out, false);
		}
		length = out.position();
		return fits;
	}
}
