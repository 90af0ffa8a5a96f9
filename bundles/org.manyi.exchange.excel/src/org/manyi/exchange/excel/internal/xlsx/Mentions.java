/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Whether a part has a word: many times faster than looking at its elements, and nearly always no.
 *
 * @param word of ASCII
 */
record Mentions(String word) {

	private static final int BLOCK = 1 << 16;

	/** @param part closed here */
	boolean in(InputStream part) throws IOException {
		try (part) {
			byte[] buffer = new byte[BLOCK];
			int kept = 0;
			for (int read = part.read(buffer, 0, BLOCK); read >= 0; read = part.read(buffer, kept, BLOCK - kept)) {
				int length = kept + read;
				if (new String(buffer, 0, length, StandardCharsets.ISO_8859_1).contains(word)) {
					return true;
				}
				kept = Math.min(length, word.length() - 1);
				System.arraycopy(buffer, length - kept, buffer, 0, kept);
			}
			return false;
		}
	}
}
