/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api;

import java.util.Optional;

import org.manyi.model.LocalizedText;

/**
 * A row that is not a returned sheet, or one answer that is invalid.
 *
 * @param row    the number of the row in the file, the first row of headings being row 1, [1, ∞); rows are counted as
 *               records, a line break inside quotes does not begin one. Of a file without headings the first row is row
 *               1
 * @param column the heading of the answer's column; empty where the whole row is rejected
 * @param value  the text as it stands in the file, cut here after {@value #LONGEST_VALUE} characters
 * @param reason what is wrong
 */
public record Reject(long row, Optional<String> column, String value, LocalizedText reason) {

	/** So many characters of a text are kept at most. */
	public static final int LONGEST_VALUE = 200;

	public Reject {
		if (value.length() > LONGEST_VALUE) {
			boolean halfCharacter = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1));
			value = value.substring(0, halfCharacter ? LONGEST_VALUE - 1 : LONGEST_VALUE);
		}
	}
}
