/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;

/** The last day of the period that a group is of. */
final class LastDay {

	private static final int MONTHS_OF_QUARTER = 3;
	private static final int DECEMBER = 12;
	private static final int YEAR_DIGITS = 4;

	private LastDay() {
	}

	/** Of the shortest period in the key; empty where it has none, or the responses have no date. */
	static Optional<LocalDate> of(GroupKey key) {
		for (GroupField field : new GroupField[] { GroupField.MONTH, GroupField.QUARTER, GroupField.YEAR }) {
			String value = key.values().get(field);
			if (value != null) {
				return value.isEmpty() ? Optional.empty() : Optional.of(lastMonth(field, value).atEndOfMonth());
			}
		}
		return Optional.empty();
	}

	private static YearMonth lastMonth(GroupField field, String value) {
		return switch (field) {
		case MONTH -> YearMonth.parse(value);
		case QUARTER -> YearMonth.of(Integer.parseInt(value.substring(0, YEAR_DIGITS)),
				MONTHS_OF_QUARTER * Integer.parseInt(value.substring(value.indexOf('Q') + 1)));
		default -> YearMonth.of(Integer.parseInt(value), DECEMBER);
		};
	}
}
