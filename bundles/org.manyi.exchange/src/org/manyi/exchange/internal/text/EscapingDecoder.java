/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes without losing sight of bytes that the encoding does not allow: each such place becomes {@link #UNDECODABLE},
 * so that the row it stands in can be told from its neighbours.
 */
final class EscapingDecoder {

	/** A noncharacter (U+FFFE) that no text contains. */
	static final char UNDECODABLE = '\uFFFE';

	/** Bytes looked at by one call: many short calls are compiled sooner than one long loop. */
	private static final int STRETCH = 4096;

	private final CharsetDecoder decoder;
	private final boolean extendsAscii;
	private boolean found;

	EscapingDecoder(TextEncoding encoding) {
		extendsAscii = encoding != TextEncoding.UTF_16LE && encoding != TextEncoding.UTF_16BE;
		decoder = encoding.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
	}

	/**
	 * Decodes the beginning as long as it is ASCII without NUL, which it mostly is, in one pass over the bytes.
	 *
	 * @param in  backed by an array, not within a sequence
	 * @param out backed by an array, with room for one character per byte
	 * @return how many characters were decoded
	 */
	int decodePlain(ByteBuffer in, CharBuffer out) {
		int begin = out.position();
		while (extendsAscii && in.remaining() >= STRETCH && widen(in.array(), in.arrayOffset() + in.position(),
				out.array(), out.arrayOffset() + out.position())) {
			in.position(in.position() + STRETCH);
			out.position(out.position() + STRETCH);
		}
		return out.position() - begin;
	}

	/** Whether a stretch of bytes was ASCII without NUL; if not, the characters are wrong. */
	private static boolean widen(byte[] bytes, int from, char[] chars, int to) {
		int signs = 0;
		for (int i = 0; i < STRETCH; i++) {
			int value = bytes[from + i];
			chars[to + i] = (char) value;
			// below 0 for bytes that are no ASCII and for NUL
			signs |= value - 1;
		}
		return signs >= 0;
	}

	/**
	 * Decodes what is there; an incomplete sequence at the end stays in {@code in}.
	 *
	 * @param out has room for one character per byte and one more
	 * @param end whether no bytes follow
	 */
	void decode(ByteBuffer in, CharBuffer out, boolean end) {
		CoderResult result = decoder.decode(in, out, end);
		while (result.isError()) {
			found = true;
			in.position(in.position() + result.length());
			out.put(UNDECODABLE);
			result = decoder.decode(in, out, end);
		}
		if (end) {
			decoder.flush(out);
		}
	}

	/** Whether a place was undecodable since the last time this was asked. */
	boolean takeFound() {
		boolean taken = found;
		found = false;
		return taken;
	}
}
