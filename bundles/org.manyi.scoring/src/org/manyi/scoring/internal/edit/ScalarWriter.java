/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.edit;

import java.util.Set;

import org.manyi.scoring.edit.YamlContent;
import org.manyi.scoring.edit.YamlNode.Quoting;

/** Writes words and numbers, in quotes where they need them. */
final class ScalarWriter {

	private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
	private static final String FIRST_NOT = "-?:,[]{}#&*!|>'\"%@`=<";
	private static final String FLOW = ",[]{}";

	private ScalarWriter() {
	}

	/**
	 * @param before how the word was written that it replaces; plain for a new one
	 * @param flow   whether it stands within brackets or braces
	 */
	static String write(YamlContent.Scalar scalar, Quoting before, boolean flow) {
		String value = scalar.value();
		if (scalar.bare()) {
			return value;
		}
		boolean printable = value.codePoints().allMatch(ScalarWriter::isPrintable);
		if (before == Quoting.SINGLE && printable) {
			return "'" + value.replace("'", "''") + "'";
		}
		return before != Quoting.DOUBLE && before != Quoting.SINGLE && printable && canBePlain(value, flow) ? value
				: doubleQuoted(value);
	}

	private static boolean canBePlain(String value, boolean flow) {
		return !NOTHING.contains(value) && value.equals(value.strip()) && FIRST_NOT.indexOf(value.charAt(0)) < 0
				&& !value.startsWith("...") && !value.contains(": ") && !value.endsWith(":") && !value.contains(" #")
				&& !(flow && (value.contains(":") || value.chars().anyMatch(c -> FLOW.indexOf(c) >= 0)));
	}

	private static boolean isPrintable(int c) {
		return c >= ' ' && c != 0x7F && !(c >= 0x80 && c < 0xA0) && c != 0x2028 && c != 0x2029 && c != 0xFEFF
				&& !(c >= 0xFFFE && c <= 0xFFFF) && Character.getType(c) != Character.SURROGATE;
	}

	private static String doubleQuoted(String value) {
		StringBuilder quoted = new StringBuilder("\"");
		value.codePoints().forEach(c -> {
			switch (c) {
				case '"' -> quoted.append("\\\"");
				case '\\' -> quoted.append("\\\\");
				case '\n' -> quoted.append("\\n");
				case '\r' -> quoted.append("\\r");
				case '\t' -> quoted.append("\\t");
				default -> {
					if (isPrintable(c)) {
						quoted.appendCodePoint(c);
					} else {
						quoted.append(String.format("\\u%04X", c));
					}
				}
			}
		});
		return quoted.append('"').toString();
	}
}
