/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.tools;

import org.manyi.exchange.api.TableVisitor;
import org.manyi.exchange.api.ToolHeader;
import org.manyi.model.ResponseField;

/**
 * Leaves out the date of submission that LimeSurvey writes where a survey keeps none: 1 January 1980, which tells a
 * response that was submitted from one that was not.
 */
final class UndatedRows extends RowsBetween {

	private static final String NO_DATE = "1980-01-01";
	private static final int NONE = -1;

	private final int dateColumn;

	UndatedRows(ToolHeader header, TableVisitor visitor) {
		super(visitor);
		int found = NONE;
		for (int column = 0; column < header.columns().size(); column++) {
			if (header.columns().get(column).field().filter(ResponseField.DATE::equals).isPresent()) {
				found = column;
			}
		}
		dateColumn = found;
	}

	@Override
	public void cell(int column, char[] buffer, int offset, int length) {
		if (column != dateColumn || !isNoDate(buffer, offset, length)) {
			super.cell(column, buffer, offset, length);
		}
	}

	private static boolean isNoDate(char[] buffer, int offset, int length) {
		return length >= NO_DATE.length() && NO_DATE.equals(new String(buffer, offset, NO_DATE.length()));
	}
}
