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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.manyi.exchange.excel.internal.sheets.CellFormat;

/** What the styles of cells make of numbers. */
final class Styles {

	private static final int MOST = 1 << 16;

	private final List<CellFormat> formats = new ArrayList<>();

	/** @param input closed here */
	void read(InputStream input) throws XMLStreamException, IOException {
		Map<Integer, String> codes = new HashMap<>();
		boolean ofCells = false;
		try (XmlPart xml = new XmlPart(input)) {
			while (xml.hasNext() && formats.size() < MOST) {
				int event = xml.next();
				if (event == XMLStreamConstants.START_ELEMENT) {
					ofCells |= xml.is("cellXfs");
					if (xml.is("numFmt") && codes.size() < MOST) {
						codes.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
					} else if (ofCells && xml.is("xf")) {
						int id = number(xml.attribute("numFmtId"));
						formats.add(CellFormat.of(id, codes.getOrDefault(id, "")));
					}
				} else if (event == XMLStreamConstants.END_ELEMENT && xml.is("cellXfs")) {
					ofCells = false;
				}
			}
		}
	}

	private static int number(String text) {
		return text.isEmpty() ? 0 : Integer.parseInt(text.strip());
	}

	/** What a number in a cell of that style is; a plain number where the style is not known. */
	CellFormat format(String style) {
		if (style.isEmpty()) {
			return formats.isEmpty() ? CellFormat.NUMBER : formats.getFirst();
		}
		int place = Integer.parseInt(style.strip());
		return place >= 0 && place < formats.size() ? formats.get(place) : CellFormat.NUMBER;
	}
}
