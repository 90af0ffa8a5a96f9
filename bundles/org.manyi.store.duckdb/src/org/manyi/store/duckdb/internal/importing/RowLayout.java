/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * How the columns of a row are handed to the database: numbers in pairs and codes by eight in one long value each,
 * because every value that is handed over costs several times what taking it apart there does.
 *
 * @param numbers how many columns of numbers; those at even places are never negative
 * @param codes   how many columns of codes, [0, 127] each
 */
record RowLayout(int numbers, int codes) {

	private static final int NUMBERS_PER_VALUE = 2;
	private static final int CODES_PER_VALUE = 8;

	/** How many long values hold the numbers and codes of a row. */
	int values() {
		return numberValues() + ceilDiv(codes, CODES_PER_VALUE);
	}

	private int numberValues() {
		return ceilDiv(numbers, NUMBERS_PER_VALUE);
	}

	private static int ceilDiv(int count, int each) {
		return (count + each - 1) / each;
	}

	/** Which value holds a number. */
	static int valueOfNumber(int number) {
		return number / NUMBERS_PER_VALUE;
	}

	/** Which value holds a code. */
	int valueOfCode(int code) {
		return numberValues() + code / CODES_PER_VALUE;
	}

	/** A number at its place in its value. */
	static long number(int place, int number) {
		return (number & 0xFFFF_FFFFL) << numberShift(place);
	}

	/** A code at its place in its value. */
	static long code(int place, byte code) {
		return (long) code << codeShift(place);
	}

	private static int numberShift(int place) {
		return place % NUMBERS_PER_VALUE * Integer.SIZE;
	}

	private static int codeShift(int place) {
		return place % CODES_PER_VALUE * Byte.SIZE;
	}

	/** The columns that hold the values. */
	List<String> columns() {
		List<String> columns = new ArrayList<>();
		for (int value = 0; value < values(); value++) {
			columns.add("value_" + value);
		}
		return columns;
	}

	/** What gives the numbers, then the codes, from those columns. */
	List<String> expressions() {
		List<String> expressions = new ArrayList<>();
		for (int place = 0; place < numbers; place++) {
			String value = "value_" + valueOfNumber(place);
			expressions.add("CAST(%s AS INTEGER)".formatted(
					numberShift(place) == 0 ? value + " & 4294967295" : value + " >> " + numberShift(place)));
		}
		for (int place = 0; place < codes; place++) {
			expressions.add("CAST((value_%d >> %d) & 255 AS UTINYINT)".formatted(valueOfCode(place), codeShift(place)));
		}
		return expressions;
	}
}
