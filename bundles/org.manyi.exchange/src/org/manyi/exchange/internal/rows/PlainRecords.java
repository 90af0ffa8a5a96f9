/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import org.manyi.exchange.internal.text.FileText;
import org.manyi.exchange.internal.text.Separator;
import org.manyi.exchange.internal.text.TextStretch;

/**
 * Tells records apart as long as no cell begins with a quote, straight in the text that was read: a record is a line,
 * its cells are what stands between separators. Nearly all survey files of answers alone are of such records. Stops
 * before the first record that needs the parser.
 */
final class PlainRecords {

	private static final int NOT_PLAIN = -1;

	private final FileText text;
	private final char separator;
	private final RowIntake intake;
	/** Where the cells of the record at hand end; those beyond are counted. */
	private final int[] ends;
	private long start;
	private long lines;

	PlainRecords(FileText text, Separator separator, RowIntake intake) {
		this.text = text;
		this.separator = separator.character();
		this.intake = intake;
		ends = new int[Math.max(1, intake.width())];
	}

	/** Where the first record begins that was not read, as characters before it. */
	long start() {
		return start;
	}

	/** Lines of the file before that record. */
	long lines() {
		return lines;
	}

	/**
	 * Reads on.
	 *
	 * @param from        where a record begins; the text was rewound to it
	 * @param linesBefore lines of the file before it
	 * @param pause       called every few thousand rows
	 * @return whether the end of the text was reached
	 */
	boolean read(long from, long linesBefore, Runnable pause) {
		start = from;
		lines = linesBefore;
		Optional<TextStretch> stretch = stretch();
		while (stretch.isPresent() && !text.isDamaged()) {
			if (!split(stretch.get(), pause)) {
				return false;
			}
			if (stretch.get().last()) {
				return true;
			}
			stretch = stretch();
		}
		return false;
	}

	private Optional<TextStretch> stretch() {
		try {
			return text.stretch(start);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Whether all records that end in the stretch were plain. */
	private boolean split(TextStretch stretch, Runnable pause) {
		char[] chars = stretch.chars();
		int begin = stretch.begin();
		int end = stretch.last() ? stretch.end() : afterLastLine(stretch);
		while (begin < end) {
			int next = record(chars, begin, end);
			if (next == NOT_PLAIN) {
				return false;
			}
			lines++;
			start += next - begin;
			begin = next;
			if (lines % RecordHandler.ROWS_BETWEEN_RECORDS == 0) {
				pause.run();
			}
		}
		return true;
	}

	/** The index after the last line end of which it is known that it is complete. */
	private static int afterLastLine(TextStretch stretch) {
		char[] chars = stretch.chars();
		int end = stretch.end();
		while (end > stretch.begin() && chars[end - 1] != '\n' && (chars[end - 1] != '\r' || end == stretch.end())) {
			end--;
		}
		return end;
	}

	/** Takes the record that begins there; gives the index of the next one or {@link #NOT_PLAIN}. */
	private int record(char[] chars, int begin, int end) {
		char between = separator;
		int[] cellEnds = ends;
		// most characters are beyond both
		char highest = between < '\r' ? '\r' : between;
		int cells = 0;
		int i = begin;
		boolean plain = chars[begin] != '"';
		while (plain && i < end) {
			char c = chars[i];
			if (c <= highest) {
				if (c == between) {
					if (cells < cellEnds.length) {
						cellEnds[cells] = i;
					}
					cells++;
					plain = i + 1 == end || chars[i + 1] != '"';
				} else if (c == '\n' || c == '\r') {
					break;
				}
			}
			i++;
		}
		if (!plain) {
			return NOT_PLAIN;
		}
		if (i > begin) {
			if (cells < cellEnds.length) {
				cellEnds[cells] = i;
			}
			take(chars, begin, i, cells + 1);
		}
		boolean twoCharacters = i + 1 < end && chars[i] == '\r' && chars[i + 1] == '\n';
		return Math.min(end, i + (twoCharacters ? 2 : 1));
	}

	private void take(char[] chars, int begin, int recordEnd, int cells) {
		intake.begin();
		intake.cell(0, chars, begin, ends[0] - begin, false, false);
		if (intake.isBlank() && !TrimmedText.areBlank(chars, ends[0], recordEnd, separator)) {
			intake.notBlank();
		}
		CellReader[] readers = intake.readers();
		int known = Math.min(cells, readers.length);
		int cell = ends[0] + 1;
		for (int place = 1; place < known; place++) {
			int end = ends[place];
			readers[place].read(chars, cell, end - cell);
			cell = end + 1;
		}
		intake.end(cells, lines + 1, text, start);
	}
}
