/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

/**
 * How many columns of a terminal a text takes: two for characters that East Asian typography sets wide (Unicode
 * Standard Annex 11, classes W and F), none for marks that combine, else one.
 */
final class DisplayWidth {

	private DisplayWidth() {
	}

	/** The columns of the text, [0, ∞). */
	static int of(String text) {
		return text.codePoints().map(DisplayWidth::of).sum();
	}

	private static int of(int codePoint) {
		int type = Character.getType(codePoint);
		if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
			return 0;
		}
		return isWide(codePoint) ? 2 : 1;
	}

	private static boolean isWide(int codePoint) {
		return in(codePoint, 0x1100, 0x115F) // Hangul Jamo
				|| in(codePoint, 0x2E80, 0x303E) // radicals, CJK punctuation
				|| in(codePoint, 0x3041, 0xA4CF) // kana, ideographs, Yi
				|| in(codePoint, 0xAC00, 0xD7A3) // Hangul syllables
				|| in(codePoint, 0xF900, 0xFAFF) // compatibility ideographs
				|| in(codePoint, 0xFE30, 0xFE6F) // compatibility forms
				|| in(codePoint, 0xFF01, 0xFF60) // full-width forms
				|| in(codePoint, 0xFFE0, 0xFFE6) //
				|| in(codePoint, 0x1F300, 0x1F64F) // pictographs
				|| in(codePoint, 0x20000, 0x3FFFD); // supplementary ideographs
	}

	private static boolean in(int codePoint, int first, int last) {
		return codePoint >= first && codePoint <= last;
	}
}
