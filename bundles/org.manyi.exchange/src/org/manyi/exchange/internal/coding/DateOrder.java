/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.coding;

import org.manyi.exchange.api.DayMonthOrder;

/** In which order a column of dates writes day and month. */
enum DateOrder {
	DAY_FIRST, MONTH_FIRST,
	/** The column does not tell: no number is above 12, or both places hold such numbers. */
	UNDECIDED;

	static DateOrder of(DayMonthOrder said) {
		return switch (said) {
		case DAY_FIRST -> DAY_FIRST;
		case MONTH_FIRST -> MONTH_FIRST;
		};
	}
}
