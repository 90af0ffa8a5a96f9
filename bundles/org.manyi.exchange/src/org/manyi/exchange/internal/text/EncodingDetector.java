/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Decides the encoding of a file from its bytes. A byte order mark decides; without one, UTF-8 and GB18030 are tried on
 * the same bytes. UTF-8 wins where it fits, also with a stray byte here and there: where at most one multi-byte sequence
 * in ten is malformed, or no more of them than in GB18030. A file of ASCII alone is UTF-8.
 */
public final class EncodingDetector {

	/** So many multi-byte sequences decide; the rest of the file is not looked at. */
	private static final long ENOUGH = 20_000;
	private static final int BUFFER = 1 << 18;
	private static final long HIGH_BITS = 0x8080808080808080L;
	private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

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
		while (length > 0 && utf8.wellFormed() + utf8.malformed() < ENOUGH) {
			scan(buffer, length);
			length = bytes.readNBytes(buffer, 0, BUFFER);
		}
		boolean fits = utf8.malformed() * 10 <= utf8.wellFormed() || utf8.malformed() <= gb18030.malformed();
		return new EncodingChoice(fits ? TextEncoding.UTF_8 : TextEncoding.GB18030, 0);
	}

	private void scan(byte[] buffer, int length) {
		int position = 0;
		while (position < length) {
			if (!utf8.isPending() && !gb18030.isPending()) {
				while (position + Long.BYTES <= length && ((long) LONGS.get(buffer, position) & HIGH_BITS) == 0) {
					position += Long.BYTES;
				}
				if (position == length) {
					return;
				}
			}
			int value = buffer[position++] & 0xFF;
			utf8.accept(value);
			gb18030.accept(value);
		}
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
