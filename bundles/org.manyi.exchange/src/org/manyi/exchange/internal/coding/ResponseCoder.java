/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.manyi.exchange.api.TableVisitor;
import org.manyi.exchange.internal.answers.AnswerCodes;
import org.manyi.exchange.internal.rejects.AnswerProblem;
import org.manyi.exchange.internal.rejects.RejectLimit;
import org.manyi.exchange.internal.rows.CellReader;
import org.manyi.exchange.internal.rows.UnreadableDates;
import org.manyi.model.AnswerCoding;
import org.manyi.model.AnswerState;
import org.manyi.model.ResponseField;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;
import org.manyi.store.api.workspace.CodedResponse;
import org.manyi.store.api.workspace.ResponseSink;

/** Codes the rows of a table and hands them to a sink; one object for all rows. */
final class ResponseCoder implements TableVisitor, CodedResponse {

	private final CellReader[] readers;
	/** The item of each column, -1 where it is none. */
	private final int[] itemOfColumn;
	private final String[] headings;
	private final byte[] unanswered;
	private final byte[] answers;
	private final String[] invalid;
	private final String[] texts = new String[ResponseField.values().length];
	private final int[] textNumbers = new int[texts.length];
	private final List<String> categories = new ArrayList<>();
	private final List<Integer> invalidColumns = new ArrayList<>();
	/** The answers that the scale knows without any mapping. */
	private final AnswerCodes scale;
	private final ResponseSink sink;
	private final RejectLimit limit = new RejectLimit();
	private final UnreadableDates unreadableDates = new UnreadableDates();
	/** What could not be read in the row at hand, empty where nothing. */
	private String unreadDate = "";
	private int epochDay = UNKNOWN;
	private int durationSeconds = UNKNOWN;
	private boolean fresh = true;
	private long row;

	/**
	 * @param unanswered by item, the code of a row without a cell for it
	 * @param scale      the answers that the scale knows without any mapping
	 */
	ResponseCoder(int columns, byte[] unanswered, AnswerCodes scale, ResponseSink sink) {
		readers = new CellReader[columns];
		itemOfColumn = new int[columns];
		Arrays.fill(itemOfColumn, -1);
		headings = new String[columns];
		this.unanswered = unanswered.clone();
		answers = unanswered.clone();
		invalid = new String[unanswered.length];
		this.scale = scale;
		this.sink = sink;
		clear();
	}

	void setReader(int column, String heading, CellReader reader) {
		readers[column] = reader;
		headings[column] = heading;
	}

	void setItem(int column, int item) {
		itemOfColumn[column] = item;
	}

	private void clear() {
		System.arraycopy(unanswered, 0, answers, 0, answers.length);
		Arrays.fill(texts, "");
		Arrays.fill(textNumbers, UNKNOWN);
		categories.clear();
		for (int column : invalidColumns) {
			invalid[itemOfColumn[column]] = "";
		}
		invalidColumns.clear();
		epochDay = UNKNOWN;
		unreadDate = "";
		durationSeconds = UNKNOWN;
		fresh = true;
	}

	@Override
	public void cell(int column, char[] buffer, int offset, int length) {
		fresh = false;
		readers[column].read(buffer, offset, length);
	}

	@Override
	public void cell(int column, AnswerState state) {
		fresh = false;
		int item = itemOfColumn[column];
		if (item >= 0) {
			answers[item] = AnswerCoding.of(state);
			if (state == AnswerState.INVALID) {
				setInvalid(column, "");
			}
		}
	}

	@Override
	public void endRow(long number) throws EvidenceException {
		row = number;
		for (int column : invalidColumns) {
			String value = invalid[itemOfColumn[column]];
			reject(new Reject(row, Optional.of(headings[column]), value, problem(value).reason()));
		}
		if (!unreadDate.isEmpty()) {
			unreadableDates.add(row, unreadDate);
		}
		limit.accept(answers.length);
		sink.accept(this);
		clear();
	}

	private AnswerProblem problem(String value) {
		boolean known = scale.codeOf(value) != scale.code(AnswerState.INVALID);
		return known ? AnswerProblem.MAPPED : AnswerProblem.of(value);
	}

	@Override
	public void rejectRow(Reject reject) throws EvidenceException {
		reject(reject);
		if (!fresh) {
			clear();
		}
	}

	private void reject(Reject reject) throws EvidenceException {
		sink.reject(reject);
		limit.reject(reject);
	}

	void setAnswer(int item, byte code) {
		answers[item] = code;
	}

	void setInvalid(int column, String value) {
		invalid[itemOfColumn[column]] = value;
		invalidColumns.add(column);
	}

	/**
	 * Sets a field.
	 *
	 * @param number that stands for the text, {@link CodedResponse#UNKNOWN} where it has none
	 */
	void setText(ResponseField field, String text, int number) {
		texts[field.ordinal()] = text;
		textNumbers[field.ordinal()] = number;
	}

	void setEpochDay(int day) {
		epochDay = day;
	}

	void setUnreadableDate(char[] buffer, int offset, int length) {
		unreadDate = new String(buffer, offset, length);
	}

	/** Those of all responses so far. */
	UnreadableDates unreadableDates() {
		return unreadableDates;
	}

	void setDurationSeconds(int seconds) {
		durationSeconds = seconds;
	}

	void addCategory(String category) {
		categories.add(category);
	}

	@Override
	public long row() {
		return row;
	}

	@Override
	public byte answer(int item) {
		return answers[item];
	}

	@Override
	public String invalidText(int item) {
		String text = invalid[item];
		return text == null ? "" : text;
	}

	@Override
	public String text(ResponseField field) {
		return texts[field.ordinal()];
	}

	@Override
	public int textNumber(ResponseField field) {
		return textNumbers[field.ordinal()];
	}

	@Override
	public int epochDay() {
		return epochDay;
	}

	@Override
	public int durationSeconds() {
		return durationSeconds;
	}

	@Override
	public List<String> categories() {
		return categories;
	}
}
