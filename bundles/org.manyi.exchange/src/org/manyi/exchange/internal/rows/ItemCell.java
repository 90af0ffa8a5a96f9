/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rows;

import org.manyi.exchange.internal.answers.AnswerReader;
import org.manyi.exchange.internal.counting.ResponseRow;

/** Answers to an item. */
final class ItemCell extends CellReader {

	private final int column;
	private final int item;
	private final int invalid;
	private final AnswerReader answers;
	private final byte[] single;
	private final int[] row;
	private final InvalidAnswers invalidAnswers;

	/**
	 * @param column  the column's place
	 * @param item    the item's place
	 * @param invalid the code of an invalid answer
	 */
	ItemCell(int column, int item, int invalid, AnswerReader answers, ResponseRow row, InvalidAnswers invalidAnswers) {
		this.column = column;
		this.item = item;
		this.invalid = invalid;
		this.answers = answers;
		this.row = row.answers;
		single = answers.singleCodes();
		this.invalidAnswers = invalidAnswers;
	}

	@Override
	public void read(char[] buffer, int offset, int length) {
		int code = length == 1 && buffer[offset] < 128 ? single[buffer[offset]] : answers.read(buffer, offset, length);
		row[item] = code;
		if (code == invalid) {
			invalidAnswers.add(column, new String(buffer, offset, length));
		}
	}
}
