/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.manyi.model.LocalizedText;

/** Which number stands first in dates of numbers that do not begin with the year, such as {@code 3/9/2026}. */
public enum DayMonthOrder {

	/** {@code 3/9/2026} is the third of September. */
	DAY_FIRST,
	/** {@code 3/9/2026} is the ninth of March. */
	MONTH_FIRST;

	/** How the user says it, where the dates of a file do not tell. */
	public static final ReadOption OPTION = new ReadOption(ReadOption.DATES,
			new LocalizedText("日期次序", "Order of dates"),
			List.of(DAY_FIRST.word(), MONTH_FIRST.word()));

	/** The value of {@link ReadOption#DATES}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * What the options say.
	 *
	 * @return empty where they say nothing: the dates are to tell
	 * @throws ReadOptionException when they say neither order
	 */
	public static Optional<DayMonthOrder> of(ReadOptions options) throws ReadOptionException {
		Optional<String> value = options.value(ReadOption.DATES).map(String::strip);
		if (value.isEmpty()) {
			return Optional.empty();
		}
		Optional<DayMonthOrder> order = Arrays.stream(values()).filter(known -> known.word().equals(value.get()))
				.findFirst();
		if (order.isEmpty()) {
			throw ReadOptionException.of(OPTION, value.get());
		}
		return order;
	}
}
