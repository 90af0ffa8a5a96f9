/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.form;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements one after the other, well-formed, with every text escaped: what reads as markup in the words of a
 * methodology stays words. Characters that XML has no place for become U+FFFD.
 */
final class Markup {

	private static final int REPLACEMENT = 0xFFFD;

	private final StringBuilder written = new StringBuilder();
	private final Deque<String> open = new ArrayDeque<>();

	/** What stands before the first element, as it is. */
	Markup(String head) {
		written.append(head);
	}

	/**
	 * Begins an element.
	 *
	 * @param attributes names and values in turn
	 */
	Markup open(String element, String... attributes) {
		start(element, attributes).append('>');
		open.push(element);
		return this;
	}

	/** Ends the element that was begun last. */
	Markup close() {
		written.append("</").append(open.pop()).append('>');
		return this;
	}

	/** An element without content. */
	Markup empty(String element, String... attributes) {
		start(element, attributes).append("/>");
		return this;
	}

	/** An element with a text alone. */
	Markup element(String element, String text, String... attributes) {
		return open(element, attributes).text(text).close();
	}

	/** Words. */
	Markup text(String text) {
		escape(text);
		return this;
	}

	/** A line break of the file, where it means nothing. */
	Markup line() {
		written.append('\n');
		return this;
	}

	/** Text of our own without any character that would have to be escaped. */
	Markup verbatim(String text) {
		if (text.indexOf('<') >= 0 || text.indexOf('&') >= 0) {
			throw new IllegalArgumentException("would be read as markup: " + text);
		}
		written.append(text);
		return this;
	}

	/** Everything that was written; all elements are ended. */
	String finished() {
		while (!open.isEmpty()) {
			close();
		}
		return written.toString();
	}

	private StringBuilder start(String element, String... attributes) {
		written.append('<').append(element);
		for (int i = 0; i < attributes.length; i += 2) {
			written.append(' ').append(attributes[i]).append("=\"");
			escape(attributes[i + 1]);
			written.append('"');
		}
		return written;
	}

	private void escape(String text) {
		text.codePoints().map(c -> isCharacter(c) ? c : REPLACEMENT).forEach(c -> {
			switch (c) {
			case '&' -> written.append("&amp;");
			case '<' -> written.append("&lt;");
			case '>' -> written.append("&gt;");
			case '"' -> written.append("&quot;");
			case '\'' -> written.append("&#39;");
			default -> written.appendCodePoint(c);
			}
		});
	}

	/** XML 1.0, production 2. */
	private static boolean isCharacter(int c) {
		return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
				|| c >= 0x10000;
	}
}
