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
 * Reads all rows of a text. A record whose quotes do not match costs its first line: that is rejected, and reading goes
 * on with the line after it, so that a forgotten quote does not swallow the rows up to the next one.
 */
public final class RowReader {

	private final FileText text;
	private final Separator separator;
	private final RowIntake intake;

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
		long start = 0;
		long linesBefore = 0;
		boolean complete = false;
		while (!complete) {
			RecordHandler handler = new RecordHandler(intake, text, start, linesBefore);
			try {
				// not closed here: the text is read on after broken quotes
				Iterator<Boolean> stops = new RecordReaders(separator).builder().build(handler, text).iterator();
				while (stops.hasNext()) {
					stops.next();
					pause.run();
				}
				complete = true;
			} catch (CsvParseException e) {
				if (e.getCause() != null) {
					throw e;
				}
				start = skipLine(handler);
				linesBefore = handler.line();
				pause.run();
			}
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
}
