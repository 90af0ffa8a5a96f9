/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.exchange.api.TableReport;
import org.manyi.exchange.api.TableVisitor;
import org.manyi.model.AnswerState;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.Warning;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;

/** The beginning of a table, as a table. Its report knows the number of rows alone. */
public record FirstRows(SurveyTable whole, long most) implements SurveyTable {

	@Override
	public List<SourceColumn> columns() {
		return whole.columns();
	}

	@Override
	public int headerRows() {
		return whole.headerRows();
	}

	@Override
	public List<Warning> warnings() {
		return whole.warnings();
	}

	@Override
	public TableReport read(TableVisitor visitor, IProgressMonitor monitor) throws EvidenceException {
		Counting counting = new Counting(visitor, most);
		try {
			whole.read(counting, monitor);
		} catch (EnoughException e) {
			// that is all there is to see
		}
		return new TableReport("", 0, counting.rows);
	}

	/** Ends a reading that has seen enough. Never reaches a user. */
	private static final class EnoughException extends EvidenceException {

		private static final long serialVersionUID = 1L;

		EnoughException() {
			super(new LocalizedText("已读到足够的行", "enough rows were read"));
		}
	}

	private static final class Counting implements TableVisitor {

		private final TableVisitor visitor;
		private final long most;
		private long rows;

		Counting(TableVisitor visitor, long most) {
			this.visitor = visitor;
			this.most = most;
		}

		@Override
		public void cell(int column, char[] buffer, int offset, int length) {
			visitor.cell(column, buffer, offset, length);
		}

		@Override
		public void cell(int column, AnswerState state) {
			visitor.cell(column, state);
		}

		@Override
		public void endRow(long row) throws EvidenceException {
			visitor.endRow(row);
			count();
		}

		@Override
		public void rejectRow(Reject reject) throws EvidenceException {
			visitor.rejectRow(reject);
			count();
		}

		private void count() throws EnoughException {
			rows++;
			if (rows >= most) {
				throw new EnoughException();
			}
		}
	}
}
