/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.text;

import org.manyi.model.LocalizedText;

/** What makes a row unreadable. */
public enum Damage {
	UNDECODABLE("含有不符合文件编码的字节", "holds bytes that do not fit the encoding of the file"),
	NUL("含有空字符（NUL）", "holds NUL characters");

	/** Stands for a damaged place in what the user sees: U+FFFD. */
	private static final char REPLACEMENT = '\uFFFD';

	private final LocalizedText reason;

	Damage(String zh, String en) {
		reason = new LocalizedText(zh, en);
	}

	public LocalizedText reason() {
		return reason;
	}

	/** Whether the characters hold this kind of damage. */
	public boolean isIn(char[] chars, int offset, int length) {
		char sign = sign();
		for (int i = offset; i < offset + length; i++) {
			if (chars[i] == sign) {
				return true;
			}
		}
		return false;
	}

	private char sign() {
		return this == NUL ? 0 : EscapingDecoder.UNDECODABLE;
	}

	/** The text with damaged places made visible. */
	public static String visible(String text) {
		return text.replace(NUL.sign(), REPLACEMENT).replace(UNDECODABLE.sign(), REPLACEMENT);
	}
}
