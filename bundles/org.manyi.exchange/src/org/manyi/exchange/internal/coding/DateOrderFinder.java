/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.coding;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.exchange.api.TableVisitor;
import org.manyi.exchange.internal.answers.ResponseDate;
import org.manyi.model.AnswerState;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;

/**
 * Finds out in which order a column writes day and month, from all of its dates: a number above 12 is a day. A table
 * whose first dates begin with the year is not read through; rows without a date say nothing.
 */
final class DateOrderFinder implements TableVisitor {

	private static final int DATES_TO_NOTICE = 200;

	private final int dateColumn;
	private final ResponseDate yearFirst = new ResponseDate();
	private boolean firstIsDay;
	private boolean secondIsDay;
	private boolean ambiguous;
	/** Dates so far, and whether the row at hand has one. */
	private long dates;
	private boolean dated;

	private DateOrderFinder(int dateColumn) {
		this.dateColumn = dateColumn;
	}

	static DateOrder find(SurveyTable table, int dateColumn, IProgressMonitor monitor) throws EvidenceException {
		DateOrderFinder finder = new DateOrderFinder(dateColumn);
		try {
			table.read(finder, monitor);
		} catch (EnoughRowsException e) {
			return DateOrder.UNDECIDED;
		}
		if (finder.firstIsDay == finder.secondIsDay) {
			return DateOrder.UNDECIDED;
		}
		return finder.firstIsDay ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
	}

	@Override
	public void cell(int column, char[] buffer, int offset, int length) {
		if (column != dateColumn || length == 0) {
			return;
		}
		int month = yearFirst.month(buffer, offset, length);
		dated = month != ResponseDate.NONE;
		if (month == ResponseDate.UNREADABLE) {
			Optional<LooseDate> date = LooseDate.of(new String(buffer, offset, length));
			if (date.isPresent() && date.get().order().isEmpty()) {
				ambiguous = true;
				firstIsDay |= date.get().first() > 12;
				secondIsDay |= date.get().second() > 12;
			}
		}
	}

	@Override
	public void cell(int column, AnswerState state) {
		// no date
	}

	@Override
	public void endRow(long row) throws EvidenceException {
		if (dated) {
			dates++;
			dated = false;
		}
		if (dates >= DATES_TO_NOTICE && !ambiguous) {
			throw new EnoughRowsException();
		}
	}

	@Override
	public void rejectRow(Reject reject) {
		dated = false;
	}
}
