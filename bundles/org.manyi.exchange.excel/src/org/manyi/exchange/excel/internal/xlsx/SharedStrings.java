/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

/**
 * The texts that cells refer to by number: the one thing of a workbook that is held as a whole, and therefore bounded.
 */
final class SharedStrings {

	/** A million characters. */
	static final int MILLION = 1_000_000;
	/** Characters of all texts, a text without any counting as some. */
	static final int MOST_MILLIONS = 100;
	private static final int LEAST = 20;

	private final List<String> texts = new ArrayList<>();

	/** @param input closed here */
	void read(InputStream input) throws XMLStreamException, IOException, TooMuchTextException {
		CellText reader = new CellText();
		long characters = 0;
		try (XmlPart xml = new XmlPart(input)) {
			while (xml.nextElement()) {
				if (xml.is("si")) {
					String text = reader.read(xml);
					characters += Math.max(LEAST, text.length());
					if (characters > (long) MOST_MILLIONS * MILLION) {
						throw new TooMuchTextException();
					}
					texts.add(text);
				}
			}
		}
	}

	/**
	 * The text of a number.
	 *
	 * @throws NumberFormatException when there is none
	 */
	String get(String number) {
		int place = Integer.parseInt(number.strip());
		if (place < 0 || place >= texts.size()) {
			throw new NumberFormatException("no shared string " + place);
		}
		return texts.get(place);
	}

	/** There is more text than is held in memory. */
	static final class TooMuchTextException extends Exception {

		private static final long serialVersionUID = 1L;
	}
}
