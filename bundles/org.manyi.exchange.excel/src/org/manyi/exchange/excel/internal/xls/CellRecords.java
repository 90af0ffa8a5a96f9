/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.xls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.eclipse.jdt.annotation.Nullable;
import org.manyi.exchange.excel.internal.sheets.CellFormat;
import org.manyi.exchange.excel.internal.sheets.CellTexts;

/** What stands in the cells of a workbook, by its records. */
final class CellRecords {

	private final Map<Integer, String> codes = new HashMap<>();
	private final List<Integer> styles = new ArrayList<>();
	private final Map<Integer, CellFormat> formats = new HashMap<>();
	private @Nullable SSTRecord strings;
	private CellTexts texts = new CellTexts(false);
	/** A formula whose result is a text, which stands in the next record. */
	private @Nullable FormulaRecord pending;

	/** A record that belongs to all sheets. */
	void global(Record record) {
		switch (record) {
		case SSTRecord table -> strings = table;
		case DateWindow1904Record window -> texts = new CellTexts(window.getWindowing() == 1);
		case FormatRecord format -> codes.put(format.getIndexCode(), format.getFormatString());
		case ExtendedFormatRecord style -> styles.add((int) style.getFormatIndex());
		default -> {
			// fonts, names, drawings
		}
		}
	}

	/** A record of a sheet. */
	void read(Record record, RowAssembler rows) {
		switch (record) {
		case LabelSSTRecord label -> add(rows, label, shared(label.getSSTIndex()));
		case LabelRecord label -> rows.cell(label.getRow() + 1L, label.getColumn(), label.getValue());
		case NumberRecord number -> add(rows, number, texts.of(number.getValue(), format(number)));
		case BoolErrRecord cell -> add(rows, cell, cell.isBoolean() ? truth(cell.getBooleanValue())
				: FormulaError.forInt(cell.getErrorValue()).getString());
		case FormulaRecord formula -> formula(rows, formula);
		case StringRecord text -> {
			FormulaRecord formula = pending;
			if (formula != null) {
				add(rows, formula, text.getString());
				pending = null;
			}
		}
		default -> {
			// blank cells, widths, comments
		}
		}
	}

	private String shared(int place) {
		SSTRecord table = strings;
		if (table == null) {
			throw new IllegalStateException("no shared strings");
		}
		return table.getString(place).getString();
	}

	private void formula(RowAssembler rows, FormulaRecord formula) {
		pending = null;
		switch (formula.getCachedResultTypeEnum()) {
		case NUMERIC -> add(rows, formula, texts.of(formula.getValue(), format(formula)));
		case BOOLEAN -> add(rows, formula, truth(formula.getCachedBooleanValue()));
		case ERROR -> add(rows, formula, FormulaError.forInt((byte) formula.getCachedErrorValue()).getString());
		case STRING -> pending = formula;
		default -> {
			// an empty text
		}
		}
	}

	private static void add(RowAssembler rows, CellRecord cell, String text) {
		rows.cell(cell.getRow() + 1L, cell.getColumn(), text);
	}

	private CellFormat format(CellRecord cell) {
		int style = cell.getXFIndex();
		int id = style >= 0 && style < styles.size() ? styles.get(style) : 0;
		return formats.computeIfAbsent(id, known -> CellFormat.of(known, codes.getOrDefault(known, "")));
	}

	private static String truth(boolean value) {
		return value ? "TRUE" : "FALSE";
	}
}
