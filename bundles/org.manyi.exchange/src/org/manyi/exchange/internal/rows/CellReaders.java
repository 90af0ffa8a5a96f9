/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.exchange.internal.answers.AnswerReader;
import org.manyi.exchange.internal.columns.ColumnPlan;
import org.manyi.exchange.internal.columns.ColumnRole;
import org.manyi.exchange.internal.columns.ColumnRole.OfField;
import org.manyi.exchange.internal.columns.ColumnRole.OfItem;
import org.manyi.exchange.internal.columns.SurveyField;
import org.manyi.exchange.internal.counting.CategoryNumbers;
import org.manyi.exchange.internal.counting.CountingContext;
import org.manyi.exchange.internal.counting.GroupValues;
import org.manyi.exchange.internal.counting.ResponseRow;
import org.manyi.model.AnswerState;

/** A reader for each column, all writing to one row. */
public final class CellReaders {

	private final CountingContext context;
	private final ResponseRow row;
	private final AnswerReader answers;
	private final InvalidAnswers invalidAnswers;
	private final List<CellReader> readers = new ArrayList<>();
	private final UnreadableDates unreadableDates = new UnreadableDates();
	private final RepeatedIds repeatedIds = new RepeatedIds();
	private Optional<DateCell> dates = Optional.empty();
	private Optional<IdCell> ids = Optional.empty();

	/**
	 * @param customers whether customers must be told apart
	 */
	public CellReaders(ColumnPlan plan, CountingContext context, boolean customers) {
		this.context = context;
		row = new ResponseRow(context);
		answers = new AnswerReader(context.codes());
		invalidAnswers = new InvalidAnswers(plan.headings());
		for (int column = 0; column < plan.roles().size(); column++) {
			readers.add(reader(column, plan.roles().get(column), customers));
		}
	}

	private CellReader reader(int column, ColumnRole role, boolean customers) {
		return switch (role) {
		case OfItem(int item) -> new ItemCell(column, item, context.codes().code(AnswerState.INVALID), answers, row,
				invalidAnswers);
		case OfField(SurveyField field) when field == SurveyField.DATE -> {
			DateCell cell = new DateCell(context.groupValues(), row, unreadableDates);
			dates = Optional.of(cell);
			yield cell;
		}
		case OfField(SurveyField field) when field == SurveyField.RESPONSE_ID -> {
			IdCell cell = new IdCell(repeatedIds);
			ids = Optional.of(cell);
			yield cell;
		}
		case OfField(SurveyField field) when field == SurveyField.CATEGORY -> new CategoryCell(
				new CategoryNumbers(context.categories()), row);
		case OfField(SurveyField field) when field == SurveyField.CUSTOMER && customers -> new CustomerCell(row);
		case OfField(SurveyField field) -> grouping(field);
		case ColumnRole.Unused() -> new UnusedCell();
		};
	}

	private CellReader grouping(SurveyField field) {
		for (int place = 0; place < context.groupValues().size(); place++) {
			if (context.groupValues().get(place) instanceof GroupValues.Texts(var groupField, var table)
					&& SurveyField.of(groupField) == field) {
				return new TextCell(place, table, row);
			}
		}
		return new UnusedCell();
	}

	ResponseRow row() {
		return row;
	}

	CellReader[] readers() {
		return readers.toArray(CellReader[]::new);
	}

	InvalidAnswers invalidAnswers() {
		return invalidAnswers;
	}

	/** The row at hand is a sheet; its number among the records. */
	void accept(long number) {
		if (dates.isPresent()) {
			dates.get().accept(number);
		}
		if (ids.isPresent()) {
			ids.get().accept(number);
		}
	}

	/** Those of all sheets so far. */
	public UnreadableDates unreadableDates() {
		return unreadableDates;
	}

	/** Those of all sheets so far. */
	public RepeatedIds repeatedIds() {
		return repeatedIds;
	}

	/** Cells that nobody asks for. */
	private static final class UnusedCell extends CellReader {

		@Override
		public void read(char[] buffer, int offset, int length) {
			// nothing to take
		}
	}
}
