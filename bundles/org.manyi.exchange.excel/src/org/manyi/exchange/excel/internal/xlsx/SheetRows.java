/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.xlsx;

import java.io.IOException;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.manyi.exchange.excel.internal.sheets.CellFormat;
import org.manyi.exchange.excel.internal.sheets.CellTexts;
import org.manyi.exchange.excel.internal.sheets.SheetVisitor;

/** Reads the rows of a sheet from its XML. */
final class SheetRows {

	static final int MOST_ROWS = 1 << 20;

	private final XmlPart xml;
	private final SharedStrings strings;
	private final Styles styles;
	private final CellTexts texts;
	private final CellText text = new CellText();
	private long row;
	private int column;

	SheetRows(XmlPart xml, SharedStrings strings, Styles styles, CellTexts texts) {
		this.xml = xml;
		this.strings = strings;
		this.styles = styles;
		this.texts = texts;
	}

	/**
	 * Goes to the next row.
	 *
	 * @return whether there is one
	 * @throws NumberFormatException when it says a number that is none
	 */
	boolean next() throws XMLStreamException, IOException, RowOrderException {
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT && xml.is("row")) {
				String number = xml.attribute("r");
				long next = number.isEmpty() ? row + 1 : Long.parseLong(number.strip());
				if (next <= row || next > MOST_ROWS) {
					throw new RowOrderException(next);
				}
				row = next;
				column = -1;
				return true;
			}
			if (event == XMLStreamConstants.END_ELEMENT && xml.is("sheetData")) {
				return false;
			}
		}
		return false;
	}

	/** The number of the row that {@link #next} went to. */
	long row() {
		return row;
	}

	/**
	 * Hands out the cells of the row.
	 *
	 * @throws NumberFormatException when one of them makes no sense
	 */
	void cells(SheetVisitor visitor) throws XMLStreamException, IOException {
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT && xml.is("c")) {
				String place = xml.attribute("r");
				column = place.isEmpty() ? column + 1 : CellPlace.column(place);
				if (column >= SheetVisitor.MOST_COLUMNS) {
					throw new NumberFormatException("column " + column);
				}
				cell(visitor, xml.attribute("t"), styles.format(xml.attribute("s")));
			} else if (event == XMLStreamConstants.END_ELEMENT && xml.is("row")) {
				return;
			}
		}
	}

	private void cell(SheetVisitor visitor, String type, CellFormat format) throws XMLStreamException, IOException {
		String value = "";
		String formula = "";
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				if (xml.is("v") || xml.is("is")) {
					value = text.read(xml);
				} else if (xml.is("f")) {
					formula = "=" + text.read(xml);
				}
			} else if (event == XMLStreamConstants.END_ELEMENT && xml.is("c")) {
				break;
			}
		}
		if (!value.isEmpty()) {
			visitor.cell(column, shown(value, type, format));
		} else if (!formula.isEmpty() && !type.equals("str")) {
			visitor.cell(column, formula);
		}
	}

	private String shown(String value, String type, CellFormat format) {
		return switch (type) {
		case "s" -> strings.get(value);
		case "b" -> value.strip().equals("1") || value.strip().equals("true") ? "TRUE" : "FALSE";
		case "d" -> value.strip().replaceFirst("T00:00(:00(\\.0+)?)?Z?$|(?<=:\\d\\d)\\.\\d+Z?$|Z$", "");
		case "", "n" -> isPlainNumber(value, format) ? value : texts.of(Double.parseDouble(value.strip()), format);
		default -> value;
		};
	}

	/** Nearly all numbers of surveys: a few digits, shown as they are. */
	private static boolean isPlainNumber(String value, CellFormat format) {
		if (format != CellFormat.NUMBER || value.length() > 15 || value.charAt(0) == '0' && value.length() > 1) {
			return false;
		}
		for (int i = 0; i < value.length(); i++) {
			if (value.charAt(i) < '0' || value.charAt(i) > '9') {
				return false;
			}
		}
		return true;
	}

	/** A row that stands before the one above it. */
	static final class RowOrderException extends Exception {

		private static final long serialVersionUID = 1L;
		private final long row;

		RowOrderException(long row) {
			this.row = row;
		}

		long row() {
			return row;
		}
	}
}
