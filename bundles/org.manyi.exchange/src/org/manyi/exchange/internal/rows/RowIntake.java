/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rows;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.exchange.internal.text.Damage;
import org.manyi.exchange.internal.text.FileText;
import org.manyi.model.LocalizedText;

/** Takes the cells of a record one after the other, and at its end hands it over as a row or rejects it. */
final class RowIntake {

	private static final CellReader[] NONE = {};

	private final int headerRows;
	private final CellReader[] readers;
	private final RowTarget target;
	private final TrimmedText trimmed = new TrimmedText();
	private @Nullable Damage damage;
	/** Whether no cell so far has more than blanks. */
	private boolean blank;
	private boolean firstQuoted;
	private long records;
	private long emptyRows;

	/**
	 * @param headerRows records that are not rows
	 */
	RowIntake(int headerRows, RowTarget target) {
		this.headerRows = headerRows;
		this.target = target;
		readers = target.readers();
	}

	void begin() {
		target.begin();
		damage = null;
		blank = true;
	}

	/** How many cells a row has. */
	int width() {
		return readers.length;
	}

	/**
	 * What takes the cells of the record at hand after the first, where no text is damaged; nothing takes a header's.
	 */
	CellReader[] readers() {
		return records >= headerRows ? readers : NONE;
	}

	/**
	 * Takes the next cell.
	 *
	 * @param place   its place in the record, from 0
	 * @param suspect whether damaged text has been met in the file
	 */
	void cell(int place, char[] buffer, int offset, int length, boolean quoted, boolean suspect) {
		if (suspect && damage == null) {
			damage = damageIn(buffer, offset, length);
		}
		if (place == 0) {
			firstQuoted = quoted;
		}
		if (blank) {
			blank = trimmed.trim(buffer, offset, length).length() == 0;
		}
		if (place < readers.length && records >= headerRows) {
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

	/**
	 * The record is complete.
	 *
	 * @param cellCount how many cells it has
	 * @param line      in which it begins
	 * @param start     where it begins in the text
	 */
	void end(int cellCount, long line, FileText text, long start) {
		if (blank && isNone(cellCount)) {
			emptyRows += cellCount > 1 ? 1 : 0;
			return;
		}
		records++;
		if (records <= headerRows) {
			return;
		}
		Damage damaged = damage;
		if (damaged != null) {
			target.reject(records, excerpt(text, start), damaged.reason());
		} else if (cellCount != readers.length) {
			target.reject(records, excerpt(text, start), wrongLength(cellCount, line));
		} else {
			target.accept(records);
		}
	}

	/**
	 * Whether a record of blanks is no row: an empty line, or one of separators alone, as spreadsheets write below
	 * their data.
	 */
	private boolean isNone(int cellCount) {
		return cellCount == 1 ? !firstQuoted : damage == null && isPastHeader();
	}

	/** Whether the cells of the record at hand that {@link #cell} took are blank. */
	boolean isBlank() {
		return blank;
	}

	/** The record at hand has other cells with more than blanks. */
	void notBlank() {
		blank = false;
	}

	private static String excerpt(FileText text, long start) {
		return Damage.visible(text.record(start, RecordHandler.SHOWN));
	}

	/**
	 * The record cannot be told from the next one.
	 *
	 * @param text its first line
	 * @param line in which it begins
	 */
	void broken(String text, long line) {
		records++;
		target.reject(records, Damage.visible(text), new LocalizedText(
				"引号不成对（有引号没有结束，或结束引号后还有文字），或单元格过长（文件第 %d 行）；从下一行继续读取".formatted(line),
				"quotes do not match (one is never closed, or text follows a closing one) or a cell is too long (line "
						+ "%d of the file); reading went on in the next line"
						.formatted(line)));
	}

	private LocalizedText wrongLength(int cellCount, long line) {
		return cellCount < readers.length
				? new LocalizedText("行太短：应有 %d 列，只有 %d 列（文件第 %d 行）".formatted(readers.length, cellCount, line),
						"row too short: %s instead of %d (line %d of the file)".formatted(cells(cellCount),
								readers.length, line))
				: new LocalizedText("行太长：应有 %d 列，却有 %d 列（文件第 %d 行）".formatted(readers.length, cellCount, line),
						"row too long: %s instead of %d (line %d of the file)".formatted(cells(cellCount),
								readers.length, line));
	}

	private static String cells(int count) {
		return count == 1 ? "1 cell" : count + " cells";
	}

	/** Whether the header is behind. */
	boolean isPastHeader() {
		return records >= headerRows;
	}

	/** Records so far of separators alone, which are no rows. */
	long emptyRows() {
		return emptyRows;
	}

	/** Rows so far, rejected ones included. */
	long rows() {
		return Math.max(0, records - headerRows);
	}
}
