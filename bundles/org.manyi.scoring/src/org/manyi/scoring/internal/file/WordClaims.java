/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Who is meant by a word of a survey file: an answer word or a column heading. A word that two owners claim could not
 * be read. Words are compared without case and surrounding blanks, numbers by their value.
 */
final class WordClaims {

	private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,30}(\\.\\d{1,30})?");

	private final Map<String, Claim> claims = new HashMap<>();

	/**
	 * Who a word stands for.
	 *
	 * @param zh such as 等级 5
	 * @param en such as level 5
	 */
	record Owner(String zh, String en) {
	}

	private record Claim(Owner owner, int line) {
	}

	/** Claims the word for the owner; a claim of somebody else before is a problem. */
	void claim(YamlValue source, String word, Owner owner) {
		int line = source.line();
		Claim earlier = claims.putIfAbsent(normalised(word), new Claim(owner, line));
		if (earlier != null && !earlier.owner().equals(owner)) {
			source.problem(
					"“" + word + "”有歧义：既指" + owner.zh() + "，又指" + earlier.owner().zh() + "（第 " + earlier.line() + " 行）",
					"“" + word + "” is ambiguous: it stands for " + owner.en() + " and for " + earlier.owner().en()
							+ " (line " + earlier.line() + ")");
		}
	}

	/** Claims every text of a list. */
	void claimAll(YamlValue list, Owner owner) {
		for (YamlValue element : list.elements()) {
			element.text().ifPresent(word -> claim(element, word, owner));
		}
	}

	/** Claims both languages of a text. */
	void claimBoth(YamlValue localized, Owner owner) {
		localized.entries().forEach((language, value) -> value.text().ifPresent(word -> claim(value, word, owner)));
	}

	private static String normalised(String word) {
		String stripped = word.strip().toLowerCase(Locale.ROOT);
		return NUMBER.matcher(stripped).matches() ? new BigDecimal(stripped).stripTrailingZeros().toPlainString()
				: stripped;
	}
}
