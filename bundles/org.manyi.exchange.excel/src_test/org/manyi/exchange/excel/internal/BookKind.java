/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Both kinds of workbooks, written by the library that also reads them. */
@NonNullByDefault({})
enum BookKind {

	XLSX {
		@Override
		Workbook create() {
			return new XSSFWorkbook();
		}
	},
	XLS {
		@Override
		Workbook create() {
			return new HSSFWorkbook();
		}
	};

	abstract Workbook create();

	/** Fills a workbook. */
	interface Content {
		void fill(Workbook book);
	}

	Path write(Path folder, Content content) throws IOException {
		// the names of files say nothing
		Path file = folder.resolve("survey." + name() + ".dat");
		try (Workbook book = create(); OutputStream output = Files.newOutputStream(file)) {
			content.fill(book);
			book.write(output);
		}
		return file;
	}

	/** Writes values into a row from the first column on: texts, numbers, truths, formulas behind an equals sign. */
	static void row(Sheet sheet, int number, Object... values) {
		Row row = sheet.createRow(number - 1);
		for (int column = 0; column < values.length; column++) {
			switch (values[column]) {
			case String formula when formula.startsWith("=") ->
				row.createCell(column).setCellFormula(formula.substring(1));
			case String text when !text.isEmpty() -> row.createCell(column).setCellValue(text);
			case Number value -> row.createCell(column).setCellValue(value.doubleValue());
			case Boolean truth -> row.createCell(column).setCellValue(truth);
			default -> {
				// no cell
			}
			}
		}
	}

	/** Makes a cell show its number by a format. */
	static void format(Sheet sheet, int row, int column, String format) {
		CellStyle style = sheet.getWorkbook().createCellStyle();
		style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
		sheet.getRow(row - 1).getCell(column).setCellStyle(style);
	}
}
