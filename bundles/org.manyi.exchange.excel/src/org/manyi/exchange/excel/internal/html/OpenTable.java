/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.exchange.excel.internal.sheets.SheetVisitor;

/** A table of a page whose end has not been met. */
final class OpenTable {

	/** What a cell of the row has above it. */
	private record Above(String text, int rows) {
	}

	private static final int LONGEST_CELL = 1 << 20;

	private int number = -1;
	private @Nullable List<String> row;
	private final Map<Integer, Above> above = new HashMap<>();
	private @Nullable StringBuilder cell;
	private int columns;
	private int rows;
	/** Whether the row holds something beside what reaches down to it. */
	private boolean filled;

	/** Its number among the tables with rows, negative before it has one. */
	int number() {
		return number;
	}

	void setNumber(int number) {
		this.number = number;
	}

	void beginRow() {
		row = new ArrayList<>();
		filled = false;
	}

	void beginCell(int colspan, int rowspan) {
		if (row == null) {
			beginRow();
		}
		cell = new StringBuilder();
		columns = colspan;
		rows = rowspan;
	}

	void text(char character) {
		StringBuilder text = cell;
		if (text != null && text.length() < LONGEST_CELL) {
			boolean blank = character == ' ' || character == '\n' || character == '\r' || character == '\t';
			if (!blank) {
				text.append(character);
			} else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' '
					&& text.charAt(text.length() - 1) != '\n') {
				text.append(' ');
			}
		}
	}

	void newLine() {
		StringBuilder text = cell;
		if (text != null && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
			text.append('\n');
		}
	}

	void endCell() {
		StringBuilder text = cell;
		List<String> cells = row;
		if (text == null || cells == null) {
			return;
		}
		String plain = new PageText(text.toString()).plain();
		filled |= !plain.isEmpty();
		takeFromAbove(cells);
		for (int i = 0; i < columns && cells.size() < SheetVisitor.MOST_COLUMNS; i++) {
			if (rows > 1) {
				above.put(cells.size(), new Above(plain, rows - 1));
			}
			cells.add(plain);
		}
		cell = null;
	}

	/**
	 * Ends the row, if one was begun; empty where it has no cells. One that has nothing but what reaches down to it has
	 * blank ones.
	 */
	List<String> endRow() {
		endCell();
		List<String> cells = row;
		row = null;
		if (cells == null) {
			return List.of();
		}
		takeFromAbove(cells);
		return filled ? List.copyOf(cells) : Collections.nCopies(cells.size(), "");
	}

	/** Takes over the cells that reach down to here. */
	private void takeFromAbove(List<String> cells) {
		Above reaching = above.remove(cells.size());
		while (reaching != null) {
			if (reaching.rows > 1) {
				above.put(cells.size(), new Above(reaching.text, reaching.rows - 1));
			}
			cells.add(reaching.text);
			reaching = cells.size() < SheetVisitor.MOST_COLUMNS ? above.remove(cells.size()) : null;
		}
	}
}
