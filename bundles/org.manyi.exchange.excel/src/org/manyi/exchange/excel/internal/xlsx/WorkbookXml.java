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

import org.manyi.exchange.excel.internal.sheets.Sheet;

/** The list of sheets of a workbook, and from when it counts days. */
final class WorkbookXml {

	private static final int MOST_SHEETS = 10_000;

	private final List<Sheet> sheets = new ArrayList<>();
	private final List<String> relations = new ArrayList<>();
	private boolean from1904;

	/** @param input closed here */
	void read(InputStream input) throws XMLStreamException, IOException {
		try (XmlPart xml = new XmlPart(input)) {
			while (xml.nextElement()) {
				if (xml.is("workbookPr")) {
					String value = xml.attribute("date1904");
					from1904 = value.equals("1") || value.equals("true");
				} else if (xml.is("sheet") && sheets.size() < MOST_SHEETS) {
					String state = xml.attribute("state");
					sheets.add(new Sheet(sheets.size(), xml.attribute("name"),
							!state.isEmpty() && !state.equals("visible")));
					relations.add(xml.attribute("id"));
				}
			}
		}
	}

	List<Sheet> sheets() {
		return List.copyOf(sheets);
	}

	/** The relation that leads to the part of a sheet. */
	String relation(Sheet sheet) {
		return relations.get(sheet.place());
	}

	boolean from1904() {
		return from1904;
	}
}
