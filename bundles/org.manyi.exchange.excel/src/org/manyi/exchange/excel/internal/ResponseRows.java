/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal;

import java.util.Arrays;
import java.util.Optional;

import org.manyi.exchange.api.TableVisitor;
import org.manyi.exchange.excel.internal.sheets.SheetVisitor;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;

/**
 * Hands the rows below the headings to the visitor of a table. Rows are none that hold nothing, or nothing but what
 * reaches down from merged cells above.
 */
final class ResponseRows implements SheetVisitor {

	private static final LocalizedText BEYOND = new LocalizedText("在列名以外的列中有内容，该行未采用。请为该列加上列名，或清除其内容",
			"something stands in a column without a heading, right of the table. Give that column a heading or clear "
					+ "it");
	private static final LocalizedText NUL = new LocalizedText("含有空字符（NUL）", "holds NUL characters");

	private final long lastHeading;
	private final MergedValues merged;
	private final TableVisitor visitor;
	private final String[] cells;
	private char[] buffer = new char[256];
	private boolean blank = true;
	private Optional<Problem> problem = Optional.empty();
	private long count;

	/**
	 * @param lastHeading the number of the last row of headings
	 * @param columns     how many columns the table has
	 * @param merged      what merged cells say
	 */
	ResponseRows(long lastHeading, int columns, MergedValues merged, TableVisitor visitor) {
		this.lastHeading = lastHeading;
		this.merged = merged;
		this.visitor = visitor;
		cells = new String[columns];
		Arrays.fill(cells, "");
	}

	/** Rows below the headings that were not blank, rejected ones included. */
	long count() {
		return count;
	}

	@Override
	public void cell(int column, String text) {
		if (text.isBlank()) {
			return;
		}
		blank = false;
		if (column < cells.length) {
			cells[column] = text;
		}
		if (problem.isEmpty() && (column >= cells.length || text.indexOf('\0') >= 0)) {
			problem = Optional.of(new Problem(column, text, column >= cells.length ? BEYOND : NUL));
		}
	}

	@Override
	public boolean endRow(long row) throws EvidenceException {
		if (row > lastHeading && !blank) {
			count++;
			merged.fill(row, cells);
			if (problem.isPresent()) {
				visitor.rejectRow(problem.get().reject(row));
			} else {
				hand(row);
			}
		}
		Arrays.fill(cells, "");
		blank = true;
		problem = Optional.empty();
		return true;
	}

	private void hand(long row) throws EvidenceException {
		for (int column = 0; column < cells.length; column++) {
			String text = cells[column];
			if (text.length() > buffer.length) {
				buffer = new char[text.length()];
			}
			text.getChars(0, text.length(), buffer, 0);
			visitor.cell(column, buffer, 0, text.length());
		}
		visitor.endRow(row);
	}

	/**
	 * Why a row is rejected.
	 *
	 * @param column the place of the cell
	 * @param text   what it holds
	 */
	private record Problem(int column, String text, LocalizedText reason) {

		Reject reject(long row) {
			return new Reject(row, Optional.empty(), letters() + row + ": " + text.replace('\0', '\uFFFD'), reason);
		}

		/** The column as the spreadsheet names it. */
		private String letters() {
			StringBuilder letters = new StringBuilder();
			for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
				letters.insert(0, (char) ('A' + (rest - 1) % 26));
			}
			return letters.toString();
		}
	}
}
