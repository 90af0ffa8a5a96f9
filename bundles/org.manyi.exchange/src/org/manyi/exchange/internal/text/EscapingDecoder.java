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

	private final CharsetDecoder decoder;
	private boolean found;

	EscapingDecoder(TextEncoding encoding) {
		decoder = encoding.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
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
