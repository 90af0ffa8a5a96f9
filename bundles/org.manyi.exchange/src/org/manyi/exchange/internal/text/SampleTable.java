/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * The first records of a file, split by one separator.
 *
 * @param separator by which they are split
 * @param records   header and rows; blank lines are left out; empty where the text cannot be split
 * @param more      whether records follow, or something that cannot be split
 */
public record SampleTable(Separator separator, List<List<String>> records, boolean more) {

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
		boolean more = !whole;
		boolean cut = !whole;
		try (CsvReader<CsvRecord> reader = new RecordReaders(separator).builder().ofCsvRecord(text)) {
			for (CsvRecord row : reader) {
				if (row.getFieldCount() > 1 || !row.getField(0).isBlank()) {
					records.add(row.getFields());
				}
				if (records.size() > ROWS) {
					more = true;
					cut = false;
					break;
				}
			}
		} catch (CsvParseException e) {
			// What precedes a broken quote still tells the separator; the reader of the rows reports the quote itself.
			more = true;
			cut = false;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		if (cut && !records.isEmpty()) {
			records.removeLast();
		}
		return new SampleTable(separator, records, more);
	}

	/** Records that have as many cells as most of them have. */
	public long regularRecords() {
		return records.stream().collect(Collectors.groupingBy(List::size, Collectors.counting())).values().stream()
				.mapToLong(Long::longValue).max().orElse(0);
	}

	/** Cells of the longest record. */
	public int width() {
		return records.stream().mapToInt(List::size).max().orElse(0);
	}
}
