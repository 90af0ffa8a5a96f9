/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.OptionalLong;

import org.manyi.exchange.internal.text.FileText;
import org.manyi.exchange.internal.text.RecordReaders;
import org.manyi.exchange.internal.text.Separator;

import de.siegmar.fastcsv.reader.CsvParseException;

/**
 * Reads all rows of a text: plain records at once, the others by the parser. A record whose quotes do not match costs
 * its first line: that is rejected, and reading goes on with the line after it, so that a forgotten quote does not
 * swallow the rows up to the next one. What taking a row throws is thrown on as it is.
 */
public final class RowReader {

	/** So many rows are parsed before it is tried again whether the records that follow are plain. */
	private static final long FEWEST_PARSED = 256;
	private static final long MOST_PARSED = 1 << 16;
	private static final long ALL = Long.MAX_VALUE / 2;

	private final FileText text;
	private final Separator separator;
	private final RowIntake intake;
	/** Where the next record begins, as characters before it. */
	private long start;
	private long linesBefore;

	/**
	 * @param headerRows records that are not rows
	 * @param target     takes the rows
	 */
	public RowReader(FileText text, Separator separator, int headerRows, RowTarget target) {
		this.text = text;
		this.separator = separator;
		intake = new RowIntake(headerRows, target);
	}

	/**
	 * Reads to the end.
	 *
	 * @param pause called every few thousand rows
	 * @throws BrokenQuotesException when reading cannot go on after quotes that do not match
	 */
	public void readAll(Runnable pause) throws BrokenQuotesException {
		PlainRecords plain = new PlainRecords(text, separator, intake);
		long parsed = FEWEST_PARSED;
		long rowsBefore = 0;
		start = 0;
		linesBefore = 0;
		while (!plain.read(start, linesBefore, pause)) {
			parsed = intake.rows() - rowsBefore < parsed ? Math.min(2 * parsed, MOST_PARSED) : FEWEST_PARSED;
			start = plain.start();
			linesBefore = plain.lines();
			text.rewind(start);
			if (parse(text.isDamaged() ? ALL : parsed, pause)) {
				return;
			}
			rowsBefore = intake.rows();
		}
	}

	/**
	 * Parses some rows, or to the first record whose quotes do not match.
	 *
	 * @return whether the end of the text was reached
	 */
	private boolean parse(long rows, Runnable pause) throws BrokenQuotesException {
		RecordHandler handler = new RecordHandler(intake, text, start, linesBefore, rows);
		try {
			// not closed here: the text is read on afterwards
			Iterator<Boolean> stops = new RecordReaders(separator).builder().build(handler, text).iterator();
			while (stops.hasNext()) {
				stops.next();
				pause.run();
				if (handler.isPast()) {
					start = handler.knownStart();
					linesBefore = handler.line() - 1;
					text.rewind(start);
					return false;
				}
			}
			return true;
		} catch (CsvParseException e) {
			if (e.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			if (e.getCause() != null) {
				throw e;
			}
			start = skipLine(handler);
			linesBefore = handler.line();
			pause.run();
			return false;
		}
	}

	/** Rejects the first line of the record at hand and goes to the line after it. */
	private long skipLine(RecordHandler handler) throws BrokenQuotesException {
		OptionalLong begin = text.lineStart(handler.knownStart(), handler.linesSinceKnownStart());
		if (begin.isEmpty() || !intake.isPastHeader()) {
			throw new BrokenQuotesException(handler.line());
		}
		String record = text.record(begin.getAsLong(), RecordHandler.SHOWN);
		intake.broken(record.lines().findFirst().orElse(""), handler.line());
		OptionalLong next = text.lineStart(begin.getAsLong(), 1);
		if (next.isPresent()) {
			text.rewind(next.getAsLong());
			return next.getAsLong();
		}
		try {
			return text.passLine(begin.getAsLong());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Rows so far, rejected ones included. */
	public long rows() {
		return intake.rows();
	}

	/** Records so far of separators alone, which are no rows. */
	public long emptyRows() {
		return intake.emptyRows();
	}
}
