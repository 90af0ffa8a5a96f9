/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.xlsx;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The text of a cell or shared string: its runs joined, hints of pronunciation left out, escapes undone. */
final class CellText {

	/** A cell holds so many characters at most; four times as many are read of a program that does not know. */
	private static final int LONGEST = 1 << 17;
	private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private final StringBuilder text = new StringBuilder();

	/** Reads up to the end of the element that began. */
	String read(XmlPart xml) throws XMLStreamException, IOException {
		text.setLength(0);
		int depth = 1;
		int hints = 0;
		int texts = xml.is("t") || xml.is("v") || xml.is("f") ? 1 : 0;
		while (depth > 0) {
			switch (xml.next()) {
			case XMLStreamConstants.START_ELEMENT -> {
				depth++;
				hints += xml.is("rPh") || hints > 0 ? 1 : 0;
				texts += xml.is("t") ? 1 : 0;
			}
			case XMLStreamConstants.END_ELEMENT -> {
				depth--;
				hints -= hints > 0 ? 1 : 0;
				texts -= xml.is("t") ? 1 : 0;
			}
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
				if (texts > 0 && hints == 0) {
					xml.appendTo(text);
				}
			}
			default -> {
				// comments say nothing
			}
			}
			if (text.length() > LONGEST) {
				throw new BombException("a text");
			}
		}
		return unescaped(text.toString());
	}

	/** Characters that XML cannot hold stand as {@code _x000D_}. */
	private static String unescaped(String text) {
		if (text.indexOf("_x") < 0) {
			return text;
		}
		return ESCAPED.matcher(text).replaceAll(escape -> Matcher
				.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
	}
}
