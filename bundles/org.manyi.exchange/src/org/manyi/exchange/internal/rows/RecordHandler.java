/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rows;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.manyi.exchange.internal.text.FileText;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;

/**
 * Hands cells from the parser's buffer to the intake without an object per cell, and remembers where the record at hand
 * begins. Gives a record only every few thousand rows, so that its caller can look up from the work.
 */
final class RecordHandler extends AbstractBaseCsvCallbackHandler<Boolean> {

	/** So much of a rejected row is shown, and one more, so that a cut is seen. */
	static final int SHOWN = 201;

	/** So many rows are taken before the caller may look up from the work. */
	static final int ROWS_BETWEEN_RECORDS = 4096;

	private final RowIntake intake;
	private final FileText text;
	private final long linesBefore;
	private final long lastRow;
	private boolean past;
	/** Where a record begins of which a cell is complete, and its line in this handler's count. */
	private long knownStart;
	private long knownLine = 1;

	/**
	 * @param start       where the first record begins, as characters before it
	 * @param linesBefore lines of the file before it
	 * @param rows        after so many rows the next record is given, but not taken
	 */
	RecordHandler(RowIntake intake, FileText text, long start, long linesBefore, long rows) {
		this.intake = intake;
		this.text = text;
		this.linesBefore = linesBefore;
		lastRow = intake.rows() + rows;
		knownStart = start;
	}

	@Override
	protected void handleBegin(long startingLineNumber) {
		intake.begin();
	}

	@Override
	@NonNullByDefault({})
	protected void handleField(int place, char[] buffer, int offset, int length, boolean quoted) {
		if (place == 0) {
			knownStart = text.bufferStart() + offset - (quoted ? 1 : 0);
			knownLine = getStartingLineNumber();
			past = intake.rows() >= lastRow;
		}
		if (!past) {
			intake.cell(place, buffer, offset, length, quoted, text.isDamaged());
		}
	}

	@Override
	protected @Nullable Boolean buildRecord() {
		if (getRecordType() == RecordType.EMPTY) {
			return null;
		}
		if (past) {
			return Boolean.TRUE;
		}
		intake.end(getFieldCount(), line(), text, knownStart);
		return intake.rows() % ROWS_BETWEEN_RECORDS == 0 ? Boolean.TRUE : null;
	}

	/** Whether the record at hand comes after the rows that were to be taken; it begins at {@link #knownStart}. */
	boolean isPast() {
		return past;
	}

	/** The line of the file in which the record at hand begins, from 1. */
	long line() {
		return linesBefore + getStartingLineNumber();
	}

	/** A place at or before the beginning of the record at hand, as characters before it. */
	long knownStart() {
		return knownStart;
	}

	/** Lines from the known start to the record at hand. */
	long linesSinceKnownStart() {
		return getStartingLineNumber() - knownLine;
	}
}
