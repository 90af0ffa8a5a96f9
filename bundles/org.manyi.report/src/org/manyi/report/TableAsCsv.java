/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.manyi.report.internal.CsvWriter;

/**
 * A table of words as CSV (RFC 4180), in UTF-8 with a byte order mark. A cell that a spreadsheet would take for a
 * formula gets an apostrophe in front.
 */
public final class TableAsCsv {

	/**
	 * Writes the whole table and flushes the stream, which stays open.
	 *
	 * @param headings one per column
	 * @param rows     each with one cell per column; may be empty
	 * @throws IOException when the stream does not take it
	 */
	public void write(List<String> headings, List<List<String>> rows, OutputStream out) throws IOException {
		CsvWriter csv = new CsvWriter(out);
		row(csv, headings);
		for (List<String> row : rows) {
			row(csv, row);
		}
		csv.flush();
	}

	private static void row(CsvWriter csv, List<String> cells) throws IOException {
		for (String cell : cells) {
			csv.text(cell);
		}
		csv.endRow();
	}
}
