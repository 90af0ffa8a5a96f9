/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.html;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a cell of a page.
 *
 * @param source as it stands in the page, without tags
 */
record PageText(String source) {

	private static final Pattern REFERENCE = Pattern
			.compile("&(?:#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,8}));?");
	private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"),
			Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", " "),
			Map.entry("middot", "·"), Map.entry("hellip", "…"), Map.entry("mdash", "—"), Map.entry("ndash", "–"),
			Map.entry("ldquo", "“"), Map.entry("rdquo", "”"), Map.entry("lsquo", "‘"), Map.entry("rsquo", "’"),
			Map.entry("times", "×"), Map.entry("deg", "°"), Map.entry("copy", "©"), Map.entry("reg", "®"),
			Map.entry("bull", "•"));

	/** The text with references as the characters they stand for, without blanks around. */
	String plain() {
		if (source.indexOf('&') < 0) {
			return source.strip();
		}
		return REFERENCE.matcher(source).replaceAll(reference -> Matcher.quoteReplacement(character(reference.group(),
				reference.group(1), reference.group(2), reference.group(3)))).strip();
	}

	private static String character(String reference, @org.eclipse.jdt.annotation.Nullable String decimal,
			@org.eclipse.jdt.annotation.Nullable String hexadecimal, @org.eclipse.jdt.annotation.Nullable String name) {
		if (name != null) {
			String known = NAMED.get(name);
			return known == null ? reference : known;
		}
		int code = decimal != null ? Integer.parseInt(decimal)
				: hexadecimal != null ? Integer.parseInt(hexadecimal, 16) : 0;
		boolean character = Character.isValidCodePoint(code)
				&& (code > ' ' || code == '\n' || code == '\t' || code == ' ')
				&& (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE);
		return character ? Character.toString(code) : code == 160 ? " " : "\uFFFD";
	}
}
