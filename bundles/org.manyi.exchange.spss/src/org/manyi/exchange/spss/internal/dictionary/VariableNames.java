/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.dictionary;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.manyi.exchange.spss.internal.text.SavEncoding;
import org.manyi.exchange.spss.internal.text.TextDecoder;

/**
 * The names of variables. Short ones of eight bytes stand in the variable records; the record of long names lists
 * {@code SHORT=long}, parted by tabs.
 */
final class VariableNames {

	private static final byte TAB = '\t';
	private static final byte EQUALS = '=';

	private final TextDecoder decoder;
	private final Map<String, String> longNames = new HashMap<>();

	VariableNames(RawDictionary dictionary, SavEncoding encoding) {
		decoder = new TextDecoder(encoding);
		byte[] record = dictionary.extension(Extension.LONG_NAMES);
		int begin = 0;
		while (begin < record.length) {
			int end = indexOf(record, TAB, begin, record.length);
			int equals = indexOf(record, EQUALS, begin, end);
			if (equals < end) {
				longNames.put(key(decode(Arrays.copyOfRange(record, begin, equals))),
						decode(Arrays.copyOfRange(record, equals + 1, end)));
			}
			begin = end + 1;
		}
	}

	/** The name the user knows a variable by. */
	String name(RawVariable variable) {
		String shortName = shortName(variable);
		return longNames.getOrDefault(key(shortName), shortName);
	}

	String shortName(RawVariable variable) {
		return decode(variable.name());
	}

	String decode(byte[] name) {
		return decoder.text(name).strip();
	}

	/** By which names are compared: case does not matter. */
	static String key(String name) {
		return name.toUpperCase(Locale.ROOT);
	}

	private static int indexOf(byte[] bytes, byte wanted, int begin, int end) {
		int place = begin;
		while (place < end && bytes[place] != wanted) {
			place++;
		}
		return place;
	}
}
