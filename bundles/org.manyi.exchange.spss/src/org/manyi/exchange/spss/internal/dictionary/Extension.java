/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.dictionary;

import java.util.Set;

/** Subtypes of the records of type 7 that are of use; all others are read over. */
final class Extension {

	static final int MACHINE = 3;
	static final int LONG_NAMES = 13;
	static final int VERY_LONG_STRINGS = 14;
	static final int CASES = 16;
	static final int ENCODING = 20;
	static final int LONG_STRING_LABELS = 21;
	static final int LONG_STRING_MISSING = 22;

	static final Set<Integer> USED = Set.of(MACHINE, LONG_NAMES, VERY_LONG_STRINGS, CASES, ENCODING, LONG_STRING_LABELS,
			LONG_STRING_MISSING);

	/** 128 bytes for each of the most variables that can be read. */
	private static final long MOST_BYTES = 128L * VeryLongStrings.MOST_VARIABLES;

	private Extension() {
	}

	/** How many bytes a record may have. What holds values and labels may have more than a list of names. */
	static long most(int subtype) {
		return subtype == LONG_STRING_LABELS ? Long.MAX_VALUE : MOST_BYTES;
	}
}
