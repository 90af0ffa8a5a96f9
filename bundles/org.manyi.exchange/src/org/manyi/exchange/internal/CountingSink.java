/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import java.time.LocalDate;
import java.util.List;

import org.manyi.exchange.internal.answers.ResponseDate;
import org.manyi.exchange.internal.answers.TextTable;
import org.manyi.exchange.internal.columns.SurveyField;
import org.manyi.exchange.internal.counting.CategoryNumbers;
import org.manyi.exchange.internal.counting.CountingContext;
import org.manyi.exchange.internal.counting.EvidenceCounter;
import org.manyi.exchange.internal.counting.GroupValues;
import org.manyi.exchange.internal.counting.ResponseRow;
import org.manyi.exchange.internal.rejects.RejectList;
import org.manyi.exchange.internal.rows.RepeatedIds;
import org.manyi.model.AnswerCoding;
import org.manyi.model.AnswerState;
import org.manyi.model.ResponseField;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;
import org.manyi.store.api.workspace.CodedResponse;
import org.manyi.store.api.workspace.ResponseSink;

/** Counts responses as they are read. */
final class CountingSink implements ResponseSink {

	private final CountingContext context;
	private final EvidenceCounter counter;
	private final RejectList rejects;
	private final ResponseRow row;
	private final CategoryNumbers categories;
	private final TextTable customers = new TextTable();
	private final RepeatedIds repeatedIds = new RepeatedIds();
	private final boolean needsCustomers;

	CountingSink(CountingContext context, EvidenceCounter counter, RejectList rejects, boolean needsCustomers) {
		this.context = context;
		this.counter = counter;
		this.rejects = rejects;
		this.needsCustomers = needsCustomers;
		row = new ResponseRow(context);
		categories = new CategoryNumbers(context.categories());
	}

	@Override
	public void accept(CodedResponse response) throws EvidenceException {
		try {
			take(response);
		} catch (RuntimeException e) {
			throw ReadingProblem.of(e);
		}
	}

	private void take(CodedResponse response) {
		for (int item = 0; item < row.answers.length; item++) {
			row.answers[item] = code(response.answer(item));
		}
		List<GroupValues> groups = context.groupValues();
		for (int place = 0; place < groups.size(); place++) {
			row.groupValues[place] = switch (groups.get(place)) {
			case GroupValues.Periods periods -> periods.code(month(response.epochDay()));
			case GroupValues.Texts(var field, var table) ->
				number(table, response.text(SurveyField.of(field).responseField()));
			};
		}
		String customer = needsCustomers ? response.text(ResponseField.CUSTOMER) : "";
		row.customer = customer.isEmpty() ? ResponseRow.NO_CUSTOMER : number(customers, customer);
		row.categoryCount = 0;
		for (String category : response.categories()) {
			row.addCategory(categories.of(category.toCharArray(), 0, category.length()));
		}
		char[] id = response.text(ResponseField.RESPONSE_ID).toCharArray();
		repeatedIds.add(response.row(), id, 0, id.length);
		counter.add(row);
	}

	/** Those of all responses so far. */
	RepeatedIds repeatedIds() {
		return repeatedIds;
	}

	private int code(byte kept) {
		AnswerState state = AnswerCoding.state(kept);
		// both numberings go from the highest level to the lowest
		return state == AnswerState.LEVEL ? kept - 1 : context.codes().code(state);
	}

	private static int month(int epochDay) {
		if (epochDay == CodedResponse.UNKNOWN) {
			return ResponseDate.NONE;
		}
		LocalDate date = LocalDate.ofEpochDay(epochDay);
		return date.getYear() * 12 + date.getMonthValue() - 1;
	}

	private static int number(TextTable table, String text) {
		return table.add(text.toCharArray(), 0, text.length());
	}

	@Override
	public void reject(Reject reject) throws EvidenceException {
		try {
			rejects.add(reject);
		} catch (RuntimeException e) {
			throw ReadingProblem.of(e);
		}
	}
}
