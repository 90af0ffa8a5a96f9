/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.text;

import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * The first records of a file, split by one separator.
 *
 * @param separator by which they are split
 * @param records   the header, then rows; blank lines are left out; empty where the text cannot be split
 */
public record SampleTable(Separator separator, List<List<String>> records) {

	private static final int ROWS = 50;

	public SampleTable {
		records = List.copyOf(records);
	}

	/**
	 * Splits a text.
	 *
	 * @param text  the beginning of a file
	 * @param whole whether it is the whole file; else the last record may be cut and is dropped
	 */
	public static SampleTable of(Separator separator, String text, boolean whole) {
		List<List<String>> records = new ArrayList<>();
		boolean cut = !whole;
		try (CsvReader<CsvRecord> reader = new RecordReaders(separator).builder().ofCsvRecord(text)) {
			for (CsvRecord row : reader) {
				if (row.getFieldCount() > 1 || !row.getField(0).isBlank()) {
					records.add(row.getFields());
				}
				if (records.size() > ROWS) {
					cut = false;
					break;
				}
			}
		} catch (CsvParseException e) {
			// What precedes a broken quote still tells the separator; the reader of the rows reports the quote itself.
			cut = false;
		} catch (java.io.IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
		if (cut && records.size() > 1) {
			records.removeLast();
		}
		return new SampleTable(separator, records);
	}

	/** The first record, no headings where there is none. */
	public List<String> headings() {
		return records.isEmpty() ? List.of() : records.getFirst();
	}

	/** Rows below the header that have as many cells as it. */
	public long regularRows() {
		return records.stream().skip(1).filter(row -> row.size() == headings().size()).count();
	}

	/** Whether there is a row below the header. */
	public boolean hasRows() {
		return records.size() > 1;
	}
}
