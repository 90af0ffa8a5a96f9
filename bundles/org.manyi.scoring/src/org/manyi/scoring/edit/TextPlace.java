/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.edit;

/**
 * A place in a text as people count: lines end in a line feed, a carriage return, or both.
 *
 * @param line   [1, ∞)
 * @param column [1, ∞), in characters, of which one may be two chars
 */
public record TextPlace(int line, int column) {

	/**
	 * The place of a char.
	 *
	 * @param offset [0, length of the text]
	 */
	public static TextPlace of(String text, int offset) {
		int line = 1;
		int start = 0;
		for (int at = 0; at < offset; at++) {
			char c = text.charAt(at);
			boolean pair = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
			if (c == '\n' || c == '\r' && !pair) {
				line++;
				start = at + 1;
			}
		}
		return new TextPlace(line, 1 + text.codePointCount(start, offset));
	}
}
