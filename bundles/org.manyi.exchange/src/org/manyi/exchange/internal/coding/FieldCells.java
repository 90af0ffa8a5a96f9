/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

import org.manyi.exchange.internal.answers.AnswerReader;
import org.manyi.exchange.internal.answers.ResponseDate;
import org.manyi.exchange.internal.answers.TextTable;
import org.manyi.exchange.internal.rows.CellReader;
import org.manyi.exchange.internal.rows.TrimmedText;
import org.manyi.model.ResponseField;
import org.manyi.store.api.workspace.CodedResponse;

/** The cells of a column, by what the column is. */
sealed interface FieldCells {

	/** Answers to an item. */
	final class Answers extends CellReader implements FieldCells {

		private final int column;
		private final int item;
		private final AnswerReader answers;
		private final byte[] codes;
		private final int invalid;
		private final ResponseCoder response;

		/**
		 * @param codes   the kept code of each code that the reader gives
		 * @param invalid the reader's code of an invalid answer
		 */
		Answers(int column, int item, AnswerReader answers, byte[] codes, int invalid, ResponseCoder response) {
			this.column = column;
			this.item = item;
			this.answers = answers;
			this.codes = codes;
			this.invalid = invalid;
			this.response = response;
		}

		@Override
		public void read(char[] buffer, int offset, int length) {
			int code = answers.read(buffer, offset, length);
			response.setAnswer(item, codes[code]);
			if (code == invalid) {
				response.setInvalid(column, new String(buffer, offset, length));
			}
		}
	}

	/** A text; those that repeat are one object. */
	final class Text extends CellReader implements FieldCells {

		/** Texts that are kept, what one of them has at most, and characters of all of them. */
		private static final int MOST_KEPT = 1 << 16;
		private static final int LONGEST_KEPT = 1000;
		private static final int MOST_CHARACTERS = 1 << 22;

		private final ResponseField field;
		private final boolean repeats;
		private final ResponseCoder response;
		private final TrimmedText trimmed = new TrimmedText();
		private final TextTable table = new TextTable();
		private final List<String> kept = new ArrayList<>();
		private int characters;

		/**
		 * @param repeats whether many rows are expected to have the same text
		 */
		Text(ResponseField field, boolean repeats, ResponseCoder response) {
			this.field = field;
			this.repeats = repeats;
			this.response = response;
		}

		@Override
		public void read(char[] buffer, int offset, int length) {
			trimmed.trim(buffer, offset, length);
			if (trimmed.length() > 0) {
				set(buffer);
			}
		}

		private void set(char[] buffer) {
			int number = repeats ? table.find(buffer, trimmed.offset(), trimmed.length()) : CodedResponse.UNKNOWN;
			if (number >= 0) {
				response.setText(field, kept.get(number), number);
				return;
			}
			String text = new String(buffer, trimmed.offset(), trimmed.length());
			if (repeats && kept.size() < MOST_KEPT && text.length() <= LONGEST_KEPT && characters < MOST_CHARACTERS) {
				characters += text.length();
				response.setText(field, text, table.add(buffer, trimmed.offset(), trimmed.length()));
				kept.add(text);
			} else {
				response.setText(field, text, CodedResponse.UNKNOWN);
			}
		}
	}

	/** The response date. */
	final class Day extends CellReader implements FieldCells {

		private final DateOrder order;
		private final ResponseCoder response;
		private final ResponseDate yearFirst = new ResponseDate();

		Day(DateOrder order, ResponseCoder response) {
			this.order = order;
			this.response = response;
		}

		@Override
		public void read(char[] buffer, int offset, int length) {
			OptionalInt day = yearFirst.epochDay(buffer, offset, length);
			if (day.isEmpty()) {
				String text = new String(buffer, offset, length).strip();
				if (text.isEmpty()) {
					return;
				}
				day = LooseDate.of(text).map(date -> date.epochDay(order)).orElse(OptionalInt.empty());
			}
			if (day.isPresent()) {
				response.setEpochDay(day.getAsInt());
			} else {
				response.setUnreadableDate(buffer, offset, length);
			}
		}
	}

	/** How long answering took. */
	final class Time extends CellReader implements FieldCells {

		private final ResponseCoder response;
		private long unreadable;

		Time(ResponseCoder response) {
			this.response = response;
		}

		@Override
		public void read(char[] buffer, int offset, int length) {
			String text = new String(buffer, offset, length).strip();
			OptionalInt seconds = Duration.seconds(text);
			if (seconds.isPresent()) {
				response.setDurationSeconds(seconds.getAsInt());
			} else if (!text.isEmpty()) {
				unreadable++;
			}
		}

		/** Cells that hold something and no duration. */
		long unreadable() {
			return unreadable;
		}
	}

	/** Coded opinions, several in a cell separated by ┋, a semicolon, or what the survey tool joins them by. */
	final class Categories extends CellReader implements FieldCells {

		private final Pattern joints;
		private final ResponseCoder response;

		/** @param joint by what the tool joins them, empty for nothing else */
		Categories(String joint, ResponseCoder response) {
			joints = Pattern.compile(joint.isEmpty() ? "[┋;；]" : "[┋;；]|" + Pattern.quote(joint));
			this.response = response;
		}

		@Override
		public void read(char[] buffer, int offset, int length) {
			if (length == 0) {
				return;
			}
			for (String part : joints.split(new String(buffer, offset, length))) {
				String category = part.strip();
				if (!category.isEmpty()) {
					response.addCategory(category);
				}
			}
		}
	}

	/** A check box. */
	final class CheckBox extends CellReader implements FieldCells {

		private static final Set<String> NOT_TICKED = Set.of("", "0", "n", "no", "false", "否", "未选", "未选中",
				"not selected",
				"unchecked", "(空)", "(跳过)", "n/a", "不适用");

		private final String category;
		private final ResponseCoder response;

		CheckBox(String category, ResponseCoder response) {
			this.category = category;
			this.response = response;
		}

		@Override
		public void read(char[] buffer, int offset, int length) {
			String text = new String(buffer, offset, length).strip().toLowerCase(java.util.Locale.ROOT);
			if (!NOT_TICKED.contains(text)) {
				response.addCategory(category);
			}
		}
	}

	/** Hands on what is no mark by which the tool says that there is nothing, such as (空) in a column of units. */
	final class Unmarked extends CellReader implements FieldCells {

		private final Set<String> marks;
		private final int longest;
		private final CellReader next;

		Unmarked(Set<String> marks, CellReader next) {
			this.marks = marks;
			this.next = next;
			longest = marks.stream().mapToInt(String::length).max().orElse(0);
		}

		@Override
		public void read(char[] buffer, int offset, int length) {
			if (length > longest || !marks.contains(new String(buffer, offset, length))) {
				next.read(buffer, offset, length);
			}
		}
	}

	/** Cells that nobody asks for. */
	final class None extends CellReader implements FieldCells {

		@Override
		public void read(char[] buffer, int offset, int length) {
			// nothing to take
		}
	}
}
