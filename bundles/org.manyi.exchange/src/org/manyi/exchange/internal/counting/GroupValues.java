/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.counting;

import org.eclipse.jdt.annotation.NonNull;
import org.manyi.exchange.internal.answers.ResponseDate;
import org.manyi.exchange.internal.answers.TextTable;
import org.manyi.model.GroupField;

/** The values one grouping field takes, as small numbers. */
public sealed interface GroupValues {

	GroupField field();

	/** The value of that code, as in {@link org.manyi.model.GroupKey}; empty where the response does not say. */
	String text(int code);

	/**
	 * Values as they stand in a column; the code is the number in the table.
	 *
	 * @param table the values seen
	 */
	record Texts(@NonNull GroupField field, TextTable table) implements GroupValues {

		@Override
		public String text(int code) {
			return table.text(code);
		}
	}

	/**
	 * Periods of the response date; the code is the month of {@link ResponseDate}, its quarter's first month, or its
	 * year's first month, 0 where the date is missing or unreadable.
	 *
	 * @param field MONTH, QUARTER or YEAR
	 */
	record Periods(@NonNull GroupField field) implements GroupValues {

		private static final int MONTHS = 12;

		/** The code of the period that holds the month. */
		public int code(int month) {
			if (month <= ResponseDate.NONE) {
				return ResponseDate.NONE;
			}
			return switch (field) {
			case QUARTER -> month - month % 3;
			case YEAR -> month - month % MONTHS;
			default -> month;
			};
		}

		@Override
		public String text(int code) {
			if (code == ResponseDate.NONE) {
				return "";
			}
			int year = code / MONTHS;
			int month = code % MONTHS;
			return switch (field) {
			case QUARTER -> padded(year, 4) + "-Q" + (month / 3 + 1);
			case YEAR -> padded(year, 4);
			default -> padded(year, 4) + '-' + padded(month + 1, 2);
			};
		}

		private static String padded(int number, int digits) {
			String text = Integer.toString(number);
			return "0".repeat(Math.max(0, digits - text.length())) + text;
		}
	}
}
