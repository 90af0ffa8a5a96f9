/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rows;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.manyi.exchange.internal.counting.EvidenceCounter;
import org.manyi.exchange.internal.counting.ResponseRow;
import org.manyi.exchange.internal.rejects.RejectList;
import org.manyi.exchange.internal.text.Damage;
import org.manyi.exchange.internal.text.FileText;
import org.manyi.model.LocalizedText;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;

/**
 * Takes the records from the parser cell by cell, without an object per cell, and hands whole rows to the counter. Gives
 * the number of rows as a record every few thousand rows, so that its caller can look up from the work.
 */
public final class RowReader extends AbstractBaseCsvCallbackHandler<Long> {

	private static final int ROWS_BETWEEN_RECORDS = 4096;

	private final FileText text;
	private final CellReaders cells;
	private final ResponseRow row;
	private final EvidenceCounter counter;
	private final RejectList rejects;
	private final RowExcerpt excerpt;

	private final CellReader[] readers;
	private @Nullable Damage damage;
	private boolean blank;
	private long record;
	private long rows;
	private long unreadableDates;

	public RowReader(FileText text, CellReaders cells, EvidenceCounter counter, RejectList rejects, char separator) {
		this.text = text;
		this.cells = cells;
		this.counter = counter;
		this.rejects = rejects;
		row = cells.row();
		readers = cells.readers();
		excerpt = new RowExcerpt(separator);
	}

	@Override
	protected void handleBegin(long startingLineNumber) {
		excerpt.clear();
		cells.invalidAnswers().clear();
		row.categoryCount = 0;
		damage = null;
		blank = true;
	}

	@Override
	@NonNullByDefault({})
	protected void handleField(int place, char[] buffer, int offset, int length, boolean quoted) {
		excerpt.add(place == 0, buffer, offset, length);
		if (text.isDamaged() && damage == null) {
			damage = damageIn(buffer, offset, length);
		}
		if (place == 0) {
			blank = !quoted && new TrimmedText().trim(buffer, offset, length).length() == 0;
		}
		if (place < readers.length && record > 0) {
			readers[place].read(buffer, offset, length);
		}
	}

	private static @Nullable Damage damageIn(char[] buffer, int offset, int length) {
		for (Damage kind : Damage.values()) {
			if (kind.isIn(buffer, offset, length)) {
				return kind;
			}
		}
		return null;
	}

	@Override
	protected @Nullable Long buildRecord() {
		if (getRecordType() == RecordType.EMPTY || getFieldCount() == 1 && blank) {
			return null;
		}
		record++;
		if (record > 1) {
			rows++;
			take();
		}
		return rows % ROWS_BETWEEN_RECORDS == 0 ? Long.valueOf(rows) : null;
	}

	private void take() {
		Damage damaged = damage;
		if (damaged != null) {
			rejects.row(record, excerpt.toString(), damaged.reason());
		} else if (getFieldCount() != readers.length) {
			rejects.row(record, excerpt.toString(), wrongLength(getFieldCount()));
		} else {
			cells.invalidAnswers().report(record, rejects);
			if (cells.isDateUnreadable()) {
				unreadableDates++;
			}
			counter.add(row);
		}
	}

	private LocalizedText wrongLength(int cellCount) {
		return cellCount < readers.length
				? new LocalizedText("行太短:应有 %d 列,只有 %d 列(文件第 %d 行)".formatted(readers.length, cellCount,
						getStartingLineNumber()),
						"row too short: %d cells instead of %d (line %d of the file)".formatted(cellCount,
								readers.length, getStartingLineNumber()))
				: new LocalizedText("行太长:应有 %d 列,却有 %d 列(文件第 %d 行)".formatted(readers.length, cellCount,
						getStartingLineNumber()),
						"row too long: %d cells instead of %d (line %d of the file)".formatted(cellCount,
								readers.length, getStartingLineNumber()));
	}

	/** Data rows so far, rejected ones included, the header not. */
	public long rows() {
		return rows;
	}

	/** Rows so far that were not rejected and whose date could not be read. */
	public long unreadableDates() {
		return unreadableDates;
	}

	/** The line in which the record at hand begins, from 1. */
	public long line() {
		return getStartingLineNumber();
	}

	/** How many cells of the record at hand are complete. */
	public int completeCells() {
		return getFieldCount();
	}
}
