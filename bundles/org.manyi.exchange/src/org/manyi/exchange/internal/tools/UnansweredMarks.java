/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.tools;

import java.util.List;
import java.util.Map;

import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.TableVisitor;
import org.manyi.exchange.internal.coding.EnoughRowsException;
import org.manyi.model.AnswerState;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;

/** Looks for the mark by which Qualtrics, when asked to, tells what was seen and left empty from what was not seen. */
final class UnansweredMarks implements TableVisitor {

	private static final String MARK = "-99";

	private final List<SourceColumn> columns;
	private boolean found;

	UnansweredMarks(List<SourceColumn> columns) {
		this.columns = columns;
	}

	/** What cells mean in a file that has the mark. */
	static Map<String, AnswerState> marked() {
		return Map.of(MARK, AnswerState.BLANK, "", AnswerState.NOT_SHOWN);
	}

	/** What cells mean as long as no mark is found. */
	static Map<String, AnswerState> unmarked() {
		return Map.of(MARK, AnswerState.BLANK);
	}

	/** Whether the mark stands among these values. */
	static boolean areIn(SampledColumn column) {
		return column.values().contains(MARK);
	}

	/** Whether the columns say already that the file has the mark. */
	boolean areKnown() {
		return columns.stream().anyMatch(column -> column.states().containsKey(""));
	}

	/** The columns of a file that has the mark. */
	List<SourceColumn> columns() {
		return columns.stream().map(column -> column.states().isEmpty() ? column
				: new SourceColumn(column.id(), column.headings(), column.choice(), column.labels(), marked(),
						column.field(), column.unused(), column.form()))
				.toList();
	}

	@Override
	public void cell(int column, char[] buffer, int offset, int length) {
		found |= length >= MARK.length() && !columns.get(column).states().isEmpty()
				&& MARK.contentEquals(new String(buffer, offset, length).strip());
	}

	@Override
	public void cell(int column, AnswerState state) {
		// nobody has put anything between the rows and this
	}

	@Override
	public void endRow(long row) throws EvidenceException {
		if (found) {
			throw new EnoughRowsException();
		}
	}

	@Override
	public void rejectRow(Reject reject) {
		found = false;
	}
}
