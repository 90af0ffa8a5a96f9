/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.html;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.manyi.store.api.EvidenceException;

/**
 * Goes once through a web page and hands out the rows of its tables. Closing tags may be missing, as they may in HTML.
 */
final class PageScanner {

	/** Is handed rows as they end. */
	interface Tables {

		/**
		 * A row is complete.
		 *
		 * @param table the number of its table, [0, ∞), in the order in which rows are met
		 * @param cells its cells, those over several rows or columns repeated
		 * @return whether more rows are wanted
		 */
		boolean row(int table, List<String> cells) throws EvidenceException;
	}

	/** A tag or a cell without end. */
	static final class TooLongException extends IOException {

		private static final long serialVersionUID = 1L;
	}

	private static final int LONGEST_TAG = 1 << 16;
	private static final int DEEPEST = 50;
	private static final Set<String> NO_TEXT = Set.of("script", "style", "title", "noscript", "template");
	private static final Set<String> NEW_LINE = Set.of("br", "p", "div", "li");

	private final Reader reader;
	private final Tables tables;
	private final Deque<OpenTable> open = new ArrayDeque<>();
	private final StringBuilder tag = new StringBuilder();
	private int count;
	private boolean more = true;

	PageScanner(Reader reader, Tables tables) {
		this.reader = reader;
		this.tables = tables;
	}

	void scan() throws IOException, EvidenceException {
		for (int next = reader.read(); next >= 0 && more; next = reader.read()) {
			if (next == '<') {
				markup();
			} else {
				OpenTable table = open.peek();
				if (table != null) {
					table.text((char) next);
				}
			}
		}
		while (!open.isEmpty() && more) {
			endTable();
		}
	}

	private void markup() throws IOException, EvidenceException {
		tag.setLength(0);
		int next = reader.read();
		if (next != '/' && next != '!' && next != '?' && !Character.isLetter(next)) {
			OpenTable table = open.peek();
			if (table != null && next >= 0) {
				table.text('<');
				table.text((char) next);
			}
			return;
		}
		char quote = 0;
		while (next >= 0 && (next != '>' || quote != 0)) {
			tag.append((char) next);
			if (tag.length() == 3 && tag.toString().equals("!--")) {
				skipTo("-->");
				return;
			}
			if (tag.length() > LONGEST_TAG) {
				throw new TooLongException();
			}
			if (quote == 0 && (next == '"' || next == '\'') && tag.charAt(0) != '!' && follows('=')) {
				quote = (char) next;
			} else if (next == quote) {
				quote = 0;
			}
			next = reader.read();
		}
		element(new PageTag(tag.toString()));
	}

	/** Whether the character before the last one is this, blanks left out. */
	private boolean follows(char wanted) {
		int place = tag.length() - 2;
		while (place > 0 && Character.isWhitespace(tag.charAt(place))) {
			place--;
		}
		return place > 0 && tag.charAt(place) == wanted;
	}

	private void skipTo(String end) throws IOException {
		StringBuilder last = new StringBuilder();
		for (int next = reader.read(); next >= 0; next = reader.read()) {
			last.append((char) next);
			if (last.length() > end.length()) {
				last.deleteCharAt(0);
			}
			if (last.toString().toLowerCase(Locale.ROOT).equals(end)) {
				return;
			}
		}
	}

	private void element(PageTag element) throws IOException, EvidenceException {
		if (NO_TEXT.contains(element.name()) && !element.closing()) {
			skipTo("</" + element.name());
			return;
		}
		OpenTable table = open.peek();
		switch (element.name()) {
		case "table" -> {
			if (!element.closing() && open.size() < DEEPEST) {
				open.push(new OpenTable());
			} else if (element.closing() && table != null) {
				endTable();
			}
		}
		case "tr" -> {
			if (table != null) {
				endRow(table);
				if (!element.closing()) {
					table.beginRow();
				}
			}
		}
		case "td", "th" -> {
			if (table != null) {
				table.endCell();
				if (!element.closing()) {
					table.beginCell(element.number("colspan"), element.number("rowspan"));
				}
			}
		}
		default -> {
			if (table != null && NEW_LINE.contains(element.name())) {
				table.newLine();
			}
		}
		}
	}

	private void endTable() throws EvidenceException {
		OpenTable table = open.peek();
		if (table != null) {
			endRow(table);
			open.pop();
		}
	}

	private void endRow(OpenTable table) throws EvidenceException {
		List<String> cells = table.endRow();
		if (!cells.isEmpty() && more) {
			if (table.number() < 0) {
				table.setNumber(count++);
			}
			more = tables.row(table.number(), cells);
		}
	}
}
