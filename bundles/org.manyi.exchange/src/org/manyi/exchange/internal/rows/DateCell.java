/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rows;

import java.util.List;

import org.manyi.exchange.internal.answers.ResponseDate;
import org.manyi.exchange.internal.counting.GroupValues;
import org.manyi.exchange.internal.counting.ResponseRow;

/** Response dates, turned into the periods that are asked for. */
final class DateCell extends CellReader {

	private final ResponseRow row;
	private final int[] places;
	private final GroupValues.Periods[] periods;
	private final ResponseDate date = new ResponseDate();
	private final UnreadableDates unreadable;
	/** What could not be read in the row at hand, empty where nothing. */
	private String unread = "";

	/**
	 * @param values     the grouping values in the row's order; those that are periods are set here
	 * @param unreadable takes what could not be read
	 */
	DateCell(List<GroupValues> values, ResponseRow row, UnreadableDates unreadable) {
		this.row = row;
		this.unreadable = unreadable;
		places = java.util.stream.IntStream.range(0, values.size())
				.filter(i -> values.get(i) instanceof GroupValues.Periods).toArray();
		periods = values.stream().filter(GroupValues.Periods.class::isInstance).map(GroupValues.Periods.class::cast)
				.toArray(GroupValues.Periods[]::new);
	}

	@Override
	public void read(char[] buffer, int offset, int length) {
		int month = date.month(buffer, offset, length);
		unread = month == ResponseDate.UNREADABLE ? new String(buffer, offset, length) : "";
		for (int i = 0; i < places.length; i++) {
			row.groupValues[places[i]] = periods[i].code(month);
		}
	}

	/** The row is a sheet. */
	void accept(long row) {
		if (!unread.isEmpty()) {
			unreadable.add(row, unread);
		}
	}
}
